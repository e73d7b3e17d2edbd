-- When the department's database last answered, whoever asked; a question of our own keeps it known that the data is within reach.
alter table connection.logical add seen_at timestamptz;
alter table connection.logical_call drop constraint logical_call_purpose_check;
alter table connection.logical_call add check (purpose in ('preview', 'profile', 'check', 'query', 'verify', 'probe'));
