-- for joins of later modules: the things about which a running time limit has passed on a day (the due day itself is in time, 民法典 art. 203)
create function workflow.overdue(today date) returns table (ref text) language sql stable parallel safe as $$
  select distinct t.ref from workflow.timer t where t.state = 'running' and t.due_on < today
$$;
