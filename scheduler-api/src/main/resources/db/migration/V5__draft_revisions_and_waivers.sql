-- Each draft that a conference ever had, but for those that were undone and then overtaken.
create table draft_revision (
    conference varchar(64) not null references conference on delete cascade,
    number integer not null,
    revision integer not null,
    changed timestamp(3) with time zone not null,
    author text not null,
    reason text not null,
    what varchar(64) not null,
    details text not null,
    timetable text not null,
    primary key (conference, number)
);
insert into draft_revision (conference, number, revision, changed, author, reason, what, details, timetable)
select conference, 1, revision, changed, '', '', 'draft-before-history', '[]', timetable from draft;

-- The one that holds, and the last number given: numbers are never given twice.
alter table draft add column number integer default 1 not null;
alter table draft add column last_number integer default 1 not null;
alter table draft drop column revision;
alter table draft drop column changed;
alter table draft drop column timetable;

create table waiver (
    conference varchar(64) not null references conference on delete cascade,
    finding varchar(128) not null,
    author text not null,
    reason text not null,
    at timestamp(3) with time zone not null,
    primary key (conference, finding)
);
