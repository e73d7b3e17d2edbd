-- 条例 art. 21: the answer to an application has one time limit over all levels of the provider; its tasks go by it
alter table workflow.task add column matter_timer text references workflow.timer;
create index task_matter_timer on workflow.task (matter_timer) where state = 'open';

update workflow.task t set matter_timer = m.id, sort_on = m.due_on::text
from workflow.flow f, workflow.timer m
where f.id = t.flow and f.kind = 'sharing.application' and t.state = 'open' and t.timer is null and t.relation = 'provider-org'
  and m.ref = f.ref and m.rule in ('D03', 'D04') and m.state <> 'stopped';
