-- How a source table becomes a dataset, again and again.
create table connection.plan (
  id text primary key,
  source text not null,
  schema_name text not null,
  table_name text not null,
  dataset text not null unique,
  provider text not null,
  mode text not null check (mode in ('full', 'watermark')),
  watermark text,
  overlap integer not null default 0 check (overlap >= 0),
  -- which source column fills which column of the dataset, in reading order
  columns jsonb not null,
  -- the columns of the source as they were last accepted
  shape jsonb not null,
  cron text,
  quiet_from text,
  quiet_until text,
  retries integer not null check (retries between 0 and 10),
  reconcile text not null check (reconcile in ('batch', 'whole', 'none')),
  partition text,
  state text not null check (state in ('active', 'paused')),
  position text,
  next_at timestamptz,
  created_by text not null,
  created_at timestamptz not null,
  edited_at timestamptz not null,
  check (mode = 'full' or watermark is not null)
);
create index plan_due on connection.plan (next_at) where state = 'active';
create index plan_source on connection.plan (source);
create index plan_provider on connection.plan (provider, id desc);

create table connection.run (
  id text primary key,
  plan text not null references connection.plan on delete cascade,
  dataset text not null,
  provider text not null,
  cause text not null check (cause in ('schedule', 'manual', 'backfill', 'decision')),
  state text not null check (state in ('queued', 'running', 'waiting', 'stopped', 'done', 'failed', 'cancelled')),
  phase text not null,
  attempt integer not null default 0,
  job text,
  -- read from this value of the watermark on; null = everything
  since text,
  until text,
  -- the version this run makes, whoever runs it and how often
  version text not null,
  base text,
  upload text,
  published boolean not null default false,
  rows_read bigint not null default 0,
  bytes_read bigint not null default 0,
  rows_good bigint not null default 0,
  rows_bad bigint not null default 0,
  rate integer,
  digests jsonb,
  error jsonb,
  anyway boolean not null default false,
  started_by text not null,
  queued_at timestamptz not null,
  started_at timestamptz,
  finished_at timestamptz,
  retry_at timestamptz
);
create unique index run_open on connection.run (plan) where state in ('queued', 'running', 'waiting', 'stopped');
create index run_list on connection.run (id desc);
create index run_plan on connection.run (plan, id desc);
create index run_retry on connection.run (retry_at) where state = 'waiting';

create table connection.run_line (
  run text not null references connection.run on delete cascade,
  seq bigint generated always as identity,
  at timestamptz not null,
  tone text not null check (tone in ('info', 'warning', 'error')),
  text text not null,
  primary key (run, seq)
);

-- What a source changed in a table since the plan last read it.
create table connection.drift (
  id text primary key,
  plan text not null references connection.plan on delete cascade,
  run text,
  source text not null,
  table_name text not null,
  dataset text not null,
  provider text not null,
  changes jsonb not null,
  -- a change that would lose or break something holds the run
  holds boolean not null,
  shape jsonb not null,
  state text not null check (state in ('open', 'accepted', 'ignored', 'refused', 'outdated')),
  found_at timestamptz not null,
  decided_by text,
  decided_at timestamptz,
  reason text
);
create unique index drift_open on connection.drift (plan) where state = 'open';
create index drift_list on connection.drift (id desc);

-- One comparison of a source table with the version loaded from it.
create table connection.reconciliation (
  id text primary key,
  plan text not null references connection.plan on delete cascade,
  run text,
  dataset text not null,
  provider text not null,
  version text not null,
  scope text not null check (scope in ('batch', 'whole')),
  since text,
  balanced boolean not null,
  -- the source could not show one moment, or was asked later than it was read: a difference may be a change since
  moving boolean not null,
  source_rows bigint not null,
  target_rows bigint not null,
  bad_rows bigint not null,
  source_hash text not null,
  target_hash text not null,
  -- columns that were left out of the hash, and why
  excluded jsonb not null,
  partitions jsonb not null,
  buckets jsonb not null,
  missing bigint not null,
  extra bigint not null,
  altered bigint not null,
  doubled bigint not null,
  -- the first keys of each kind, sealed
  keys text,
  evidence text,
  at timestamptz not null
);
create index reconciliation_plan on connection.reconciliation (plan, id desc);
create index reconciliation_list on connection.reconciliation (id desc);

-- A dataset whose new data did not come in time, until it came.
create table connection.breach (
  id text primary key,
  dataset text not null,
  entry text not null,
  provider text not null,
  cycle text not null,
  last timestamptz,
  due timestamptz not null,
  broken_at timestamptz not null,
  mended_at timestamptz
);
create unique index breach_open on connection.breach (dataset, entry) where mended_at is null;
create index breach_list on connection.breach (id desc);
