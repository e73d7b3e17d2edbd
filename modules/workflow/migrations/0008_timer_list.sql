-- timers are listed by due date, stopped ones as well
drop index workflow.timer_running;
create index timer_list on workflow.timer (due_on, id);
