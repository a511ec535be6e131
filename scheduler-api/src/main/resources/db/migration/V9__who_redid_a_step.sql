-- Who did a step again that was undone, and when: null where nobody did, or it was undone since.
alter table step add column redone_by text;
alter table step add column redone_at timestamp(3) with time zone;
