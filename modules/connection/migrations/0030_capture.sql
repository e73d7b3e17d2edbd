-- Following the changes of a source: one place in its log, one or more tables, each into a dataset.
create table connection.capture (
  id text primary key,
  source text not null,
  name text not null,
  provider text not null,
  state text not null check (state in ('snapshot', 'running', 'paused', 'held', 'lost', 'ended')),
  -- everything up to here is in segments; null = no snapshot yet
  position text,
  -- commit time the source wrote on the last transaction taken, by the source's own clock
  commit_at timestamptz,
  taken_at timestamptz,
  -- why it does not move at the moment; null = it does
  trouble jsonb,
  lag_ms bigint,
  lag_bytes bigint,
  skew_ms bigint,
  -- what the source may still keep for us
  room bigint,
  seen_at timestamptz,
  flush_ms integer not null check (flush_ms between 100 and 60000),
  compact_changes integer not null check (compact_changes >= 1),
  compact_minutes integer not null check (compact_minutes between 1 and 10080),
  created_by text not null,
  created_at timestamptz not null,
  edited_at timestamptz not null
);
create index capture_list on connection.capture (id desc);
create index capture_provider on connection.capture (provider, id desc);

create table connection.capture_table (
  capture text not null references connection.capture on delete cascade,
  dataset text primary key,
  schema_name text not null,
  table_name text not null,
  -- which source column fills which column of the dataset
  links jsonb not null,
  -- columns and key of the source as they were last accepted
  shape jsonb not null,
  -- what the source has changed since, for the owner to decide; null = nothing
  drift jsonb,
  -- changes taken so far: the number of the last one
  changes bigint not null default 0,
  -- the version that is being made of the segments, its job, and the last change it holds
  compacting jsonb,
  version text,
  versioned bigint not null default 0,
  versioned_at timestamptz,
  unique (capture, schema_name, table_name)
);

-- Immutable files of changes, or of whole rows (base).
create table connection.segment (
  id text primary key,
  capture text not null,
  dataset text not null,
  kind text not null check (kind in ('base', 'changes')),
  -- changes first … last; a base holds everything up to last
  first bigint not null,
  last bigint not null,
  rows bigint not null,
  inserts bigint not null default 0,
  updates bigint not null default 0,
  deletes bigint not null default 0,
  truncates bigint not null default 0,
  -- some rows leave out values that did not change
  partial boolean not null default false,
  columns jsonb not null,
  position text not null,
  commit_at timestamptz,
  bytes bigint not null,
  sha256 text not null,
  created_at timestamptz not null,
  retired_at timestamptz,
  check (last >= first or rows = 0)
);
create index segment_live on connection.segment (dataset, last) where retired_at is null;
create index segment_list on connection.segment (capture, created_at desc, id desc);

create table connection.capture_line (
  capture text not null references connection.capture on delete cascade,
  seq bigint generated always as identity,
  at timestamptz not null,
  tone text not null check (tone in ('info', 'warning', 'error')),
  text text not null,
  primary key (capture, seq)
);

-- One measure a minute, for the curve.
create table connection.capture_lag (
  capture text not null references connection.capture on delete cascade,
  at timestamptz not null,
  ms bigint not null,
  bytes bigint not null,
  changes bigint not null,
  primary key (capture, at)
);
