-- the list of tasks goes by due date: with ten thousand pending, the first page must not sort them all
alter table workflow.task add column sort_on text collate "C" not null default '9999-12-31';
update workflow.task t set sort_on = m.due_on::text from workflow.timer m where m.id = t.timer;
alter table workflow.task alter column sort_on drop default;
create index task_order on workflow.task (sort_on, id) where state = 'open';
create index task_timer on workflow.task (timer) where state = 'open';
