-- Whose the job is: what others write of it does not count. Null where nobody began, or did so before that was kept.
alter table job add column attempt bigint;
