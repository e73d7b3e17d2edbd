-- How many rows a quality check may read through at once, in memory and without keeping any; other than how many an answer may hold.
alter table connection.logical add check_rows integer not null default 100000 check (check_rows between 0 and 2000000);
