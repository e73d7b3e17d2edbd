create schema if not exists cleansing;

create table cleansing.pipeline (
  id text primary key,
  name text not null,
  description text not null,
  input text not null,
  output text,
  output_name text not null,
  provider text not null,
  draft jsonb not null,
  revision integer not null,
  published integer,
  trigger jsonb not null,
  next_at timestamptz,
  retired_at timestamptz,
  created_by text not null,
  created_at timestamptz not null,
  updated_at timestamptz not null
);
create index pipeline_list on cleansing.pipeline (created_at desc, id desc);
create index pipeline_input on cleansing.pipeline (input) where retired_at is null;
create index pipeline_due on cleansing.pipeline (next_at) where retired_at is null and next_at is not null;

create table cleansing.version (
  pipeline text not null references cleansing.pipeline,
  seq integer not null,
  definition jsonb not null,
  note text not null,
  created_by text not null,
  created_at timestamptz not null,
  primary key (pipeline, seq)
);

create table cleansing.run (
  id text primary key,
  pipeline text not null,
  seq integer not null,
  input text not null,
  output text not null unique,
  cause text not null check (cause in ('manual', 'version', 'clock')),
  state text not null check (state in ('queued', 'running', 'done', 'failed', 'cancelled')),
  job text,
  rows_in bigint not null default 0,
  rows_out bigint not null default 0,
  rows_rejected bigint not null default 0,
  rows_dropped bigint not null default 0,
  steps jsonb not null default '[]',
  error jsonb,
  created_by text not null,
  org text,
  created_at timestamptz not null,
  started_at timestamptz,
  finished_at timestamptz,
  foreign key (pipeline, seq) references cleansing.version
);
create index run_list on cleansing.run (pipeline, created_at desc, id desc);
