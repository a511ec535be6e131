-- Who made a revision and why, what happened (as messages, for every language), and the earlier one that it restores.
alter table conference_revision add column author text;
alter table conference_revision add column why text;
alter table conference_revision add column what text;
alter table conference_revision add column restored integer;
