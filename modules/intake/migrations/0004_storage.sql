-- where the files of a version are: in the lake, in the archive, or gone for good. What is known about the version stays.
alter table intake.version add storage text not null default 'lake' check (storage in ('lake', 'archive', 'destroyed'));
