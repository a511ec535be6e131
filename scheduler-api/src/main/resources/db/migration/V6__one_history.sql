-- What was done to a conference: each step with the revision of the document and the timetable that it led to.
create table step (
    conference varchar(64) not null references conference on delete cascade,
    number integer not null,
    revision integer not null,
    at timestamp(3) with time zone not null,
    author text not null,
    reason text not null,
    what text not null,
    timetable text,
    primary key (conference, number)
);

-- The step that holds, and the last number given: numbers are never given twice.
create table history (
    conference varchar(64) primary key references conference on delete cascade,
    step integer not null,
    last_step integer not null
);

-- Drafts that were undone can be redone only where they go with the document as it is.
delete from draft_revision where exists (
    select 1 from draft d
    join conference c on c.id = d.conference
    join draft_revision h on h.conference = d.conference and h.number = d.number
    where d.conference = draft_revision.conference and draft_revision.number > d.number
    and (draft_revision.revision <> c.revision or h.revision <> c.revision)
);

-- Each revision is a step, with the draft that followed it, else that of before, and so is each other draft.
insert into step (conference, number, revision, at, author, reason, what, timetable)
select conference, row_number() over (partition by conference order by revision, made, draft),
    revision, changed, author, reason, what, timetable
from (
    select v.conference, v.revision, 0 as made, 0 as draft, v.changed,
        coalesce(v.author, '') as author, coalesce(v.why, '') as reason,
        case
            when v.what is not null then v.what
            when v.restored is not null
                then '[{"key":"document-restored","arguments":["' || v.restored || '"]}]'
            when v.revision = 1 then '[{"key":"document-created","arguments":[]}]'
            else '[{"key":"document-replaced","arguments":[]}]'
        end as what,
        (select f.timetable from draft_revision f where f.conference = v.conference and f.number = (
            select max(b.number) from draft_revision b where b.conference = v.conference
            and (b.revision < v.revision or (b.revision = v.revision and b.what = 'draft-followed'))
        )) as timetable
    from conference_revision v
    union all
    select r.conference, r.revision, 1, r.number, r.changed, r.author, r.reason,
        '[{"key":"' || r.what || '","arguments":' || r.details || '}]', r.timetable
    from draft_revision r where r.what <> 'draft-followed'
) as done;

insert into history (conference, step, last_step)
select c.id,
    (select count(*) from step s where s.conference = c.id)
    - (select count(*) from draft_revision u where u.conference = c.id and u.number > d.number),
    greatest((select count(*) from step s where s.conference = c.id), coalesce(d.last_number, 0))
from conference c left join draft d on d.conference = c.id;

-- A waiver holds from its first step on, until its end: at that step it no longer does.
create table step_waiver (
    conference varchar(64) not null,
    finding varchar(128) not null,
    first_step integer not null,
    end_step integer,
    author text not null,
    reason text not null,
    at timestamp(3) with time zone not null,
    primary key (conference, finding, first_step),
    foreign key (conference, first_step) references step (conference, number) on delete cascade
);
insert into step_waiver (conference, finding, first_step, author, reason, at)
select conference, finding, 1, author, reason, at from waiver;
drop table waiver;
alter table step_waiver rename to waiver;

drop table draft;
drop table draft_revision;

-- Of which step a version was made, and what the rules said then; unknown of those from before.
alter table version add column step integer;
alter table version add column hard bigint;
alter table version add column medium bigint;
alter table version add column soft bigint;
alter table version add column feasible boolean;
alter table version add column complete boolean;
