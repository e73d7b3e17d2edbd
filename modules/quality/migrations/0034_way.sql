-- How a rule was judged over rows that stay with their department: counted there, read through, told from what is registered, or not at all.
alter table quality.result add column way text check (way in ('source', 'through', 'known', 'none'));
-- A dataset without rules is judged by none: neither passed nor warned of.
alter table quality."check" drop constraint check_verdict_check;
alter table quality."check" add check (verdict in ('pass', 'warn', 'fail', 'none'));
update quality."check" set verdict = 'none' where rules = 0;
