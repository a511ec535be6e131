alter table job add column kind varchar(32) default 'solve' not null;
