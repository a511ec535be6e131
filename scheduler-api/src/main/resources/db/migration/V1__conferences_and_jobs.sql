create table conference (
    id varchar(64) primary key,
    revision integer not null,
    changed timestamp(3) with time zone not null,
    name text not null,
    first_day date,
    last_day date,
    rooms integer not null,
    sessions integer not null,
    delegations integer not null
);

create table conference_revision (
    conference varchar(64) not null references conference on delete cascade,
    revision integer not null,
    changed timestamp(3) with time zone not null,
    document text not null,
    primary key (conference, revision)
);

create table job (
    id bigint generated always as identity primary key,
    conference varchar(64) not null references conference on delete cascade,
    revision integer not null,
    request text not null,
    state varchar(16) not null,
    stop_requested boolean default false not null,
    best text
);
create index job_by_conference on job (conference, id);

create table job_event (
    job bigint not null references job on delete cascade,
    number bigint not null,
    at timestamp(3) with time zone not null,
    state varchar(16),
    why text,
    spent bigint,
    moves bigint,
    hard bigint,
    medium bigint,
    soft bigint,
    better boolean,
    primary key (job, number)
);

create table draft (
    conference varchar(64) primary key references conference on delete cascade,
    revision integer not null,
    changed timestamp(3) with time zone not null,
    timetable text not null
);

-- What was created for which Idempotency-Key; it outlives what was created.
create table creation (
    idempotency_key varchar(255) primary key,
    request varchar(64) not null,
    created varchar(64) not null
);

-- db-scheduler's own table, as its documentation gives it
create table scheduled_tasks (
    task_name varchar(100) not null,
    task_instance varchar(100) not null,
    task_data bytea,
    execution_time timestamp with time zone,
    picked boolean not null,
    picked_by varchar(255),
    last_success timestamp with time zone,
    last_failure timestamp with time zone,
    consecutive_failures integer,
    last_heartbeat timestamp with time zone,
    version bigint not null,
    priority smallint,
    state varchar(100),
    primary key (task_name, task_instance)
);
create index scheduled_tasks_by_time on scheduled_tasks (execution_time);
create index scheduled_tasks_by_heartbeat on scheduled_tasks (last_heartbeat);
