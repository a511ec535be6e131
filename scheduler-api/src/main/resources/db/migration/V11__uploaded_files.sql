-- Files that somebody looks at before they become a conference; after its end a file is forgotten.
create table uploaded_file (
    id varchar(36) primary key,
    name text not null,
    ends timestamp(3) with time zone not null,
    base64 text not null
);
