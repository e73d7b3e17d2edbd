-- A dataset whose rows stay in the department's database: it is asked there, nothing is kept here.
create table connection.logical (
  id text primary key,
  source text not null,
  schema_name text not null,
  table_name text not null,
  dataset text not null unique,
  provider text not null,
  -- the only columns that may be named, and what they are called in the dataset
  columns jsonb not null,
  max_concurrent integer not null check (max_concurrent between 1 and 50),
  per_minute integer not null check (per_minute between 1 and 6000),
  timeout_ms integer not null check (timeout_ms between 100 and 120000),
  max_rows integer not null check (max_rows between 1 and 10000),
  quiet_from text,
  quiet_until text,
  state text not null check (state in ('active', 'paused')),
  -- faults in a row; at the limit the circuit opens until `open_until`, then one call tries
  faults integer not null default 0,
  open_until timestamptz,
  created_by text not null,
  created_at timestamptz not null
);
create index logical_provider on connection.logical (provider, id desc);

-- That a question was put, never what was answered.
create table connection.logical_call (
  id text primary key,
  logical text not null references connection.logical on delete cascade,
  purpose text not null check (purpose in ('preview', 'profile', 'check', 'query', 'verify')),
  by text not null,
  at timestamptz not null,
  until timestamptz not null,
  ended_at timestamptz,
  ms integer,
  rows integer,
  error text
);
create index logical_call_recent on connection.logical_call (logical, at desc);
