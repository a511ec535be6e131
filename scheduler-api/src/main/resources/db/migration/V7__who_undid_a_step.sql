-- Who undid a step, and when: null while it holds, or where it was undone before that was kept.
alter table step add column undone_by text;
alter table step add column undone_at timestamp(3) with time zone;
