create schema if not exists verification;

-- which sources say the same about the same things, and how their fields meet
create table verification.plan (
  id text primary key,
  name text not null,
  object_type text not null,
  key_kind text not null,
  sources jsonb not null,
  fields jsonb not null,
  -- conflicts become tickets of those who lost, and are compared again with every new version
  follow boolean not null,
  revision integer not null,
  edited_by text not null,
  edited_at timestamptz not null,
  dropped_at timestamptz
);

create table verification.run (
  id text primary key,
  plan text not null references verification.plan (id),
  revision integer not null,
  state text not null check (state in ('queued', 'done', 'failed')),
  -- name, versions, fields as they were then
  facts jsonb,
  keys bigint,
  conflicts bigint,
  undecided bigint,
  result jsonb,
  error text,
  job text,
  by text not null,
  started_at timestamptz not null,
  finished_at timestamptz
);
create index run_plan on verification.run (plan, id);

-- a person's word on one conflict: who is right, or nobody is wrong; the key is sealed
create table verification.ruling (
  id text primary key,
  plan text not null references verification.plan (id),
  field text not null,
  key_hash text not null,
  key_sealed text not null,
  -- dataset that is right; null: no conflict at all
  dataset text,
  reason text not null,
  by text not null,
  at timestamptz not null,
  ended_at timestamptz
);
create unique index ruling_open on verification.ruling (plan, field, key_hash) where ended_at is null;
