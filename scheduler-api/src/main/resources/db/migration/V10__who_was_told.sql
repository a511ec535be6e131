-- Who was told of the changes from one version to another, by whom and when: who is not here was not told.
create table told (
    conference varchar(64) not null,
    from_version integer not null,
    to_version integer not null,
    party varchar(128) not null,
    told_by varchar(200) not null,
    at timestamp(3) with time zone not null,
    primary key (conference, from_version, to_version, party),
    foreign key (conference, from_version) references version (conference, number) on delete cascade,
    foreign key (conference, to_version) references version (conference, number) on delete cascade
);
