create schema if not exists lineage;

-- a thing that data comes from or goes to; `parent` is what it is shown as in the collapsed view (a version as its dataset)
create table lineage.node (
  key text primary key,
  kind text not null,
  id text not null,
  name text not null,
  parent text,
  org text,
  system text,
  namespace text,
  columns jsonb not null default '[]',
  first_at timestamptz not null,
  last_at timestamptz not null
);
create index node_parent on lineage.node (parent) where parent is not null;
create index node_list on lineage.node (kind, key);

-- which columns became which, once for all runs that did the same
create table lineage.shape (
  hash text primary key,
  columns jsonb not null
);

create table lineage.run (
  id text primary key,
  job text not null,
  run text not null,
  at timestamptz not null,
  shape text not null references lineage.shape,
  -- the event as it came in, of a run that another system reported
  event jsonb,
  unique (job, run)
);
create index run_list on lineage.run (at desc, id desc);

create table lineage.run_node (
  run text not null references lineage.run,
  side text not null check (side in ('in', 'out')),
  place int not null,
  node text not null references lineage.node,
  primary key (run, side, place)
);
create index run_node_node on lineage.run_node (node, side, run);

-- from what to what data flowed, in the collapsed view
create table lineage.edge (
  source text not null references lineage.node,
  target text not null references lineage.node,
  job text not null,
  runs int not null,
  first_at timestamptz not null,
  last_at timestamptz not null,
  last_run text not null,
  primary key (source, target, job)
);
create index edge_target on lineage.edge (target);

create table lineage.column_edge (
  source text not null references lineage.node,
  source_column text not null,
  target text not null references lineage.node,
  target_column text not null,
  transform text not null,
  detail text not null default '',
  job text not null,
  last_at timestamptz not null,
  last_run text not null,
  primary key (source, source_column, target, target_column, transform, job)
);
create index column_edge_target on lineage.column_edge (target, target_column);
