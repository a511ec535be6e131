create table version (
    conference varchar(64) not null references conference on delete cascade,
    number integer not null,
    revision integer not null,
    at timestamp(3) with time zone not null,
    published_by varchar(200) not null,
    note text not null,
    timetable text not null,
    primary key (conference, number)
);
