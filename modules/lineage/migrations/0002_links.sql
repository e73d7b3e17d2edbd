-- the same at the level of versions: every input of a run to each of its outputs
create view lineage.link as
  select i.node as source, o.node as target, r.job, r.id as run, r.at
  from lineage.run_node i
  join lineage.run_node o on o.run = i.run and o.side = 'out' and o.node <> i.node
  join lineage.run r on r.id = i.run
  where i.side = 'in';

-- events of another system's run until the one that ends it
create table lineage.open_event (
  job text not null,
  run text not null,
  at timestamptz not null,
  events jsonb not null,
  primary key (job, run)
);
create index open_event_at on lineage.open_event (at);
