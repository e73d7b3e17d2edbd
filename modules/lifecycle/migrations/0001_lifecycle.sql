create schema if not exists lifecycle;

-- limits of law and locality: local ones are stricter or refused
create table lifecycle.legal_limit (
  id text primary key,
  title text not null,
  basis text not null,
  min_months integer not null,
  max_months integer,
  local_min_months integer,
  local_max_months integer,
  changed_by text,
  changed_at timestamptz
);

create table lifecycle.rule (
  id text primary key,
  dataset text,
  grade integer check (grade between 1 and 4),
  keep_months integer check (keep_months > 0),
  archive_months integer check (archive_months > 0),
  keep_versions integer check (keep_versions > 0),
  since text not null check (since in ('published', 'revoked')),
  basis text not null,
  created_by text not null,
  created_at timestamptz not null,
  check ((dataset is null) <> (grade is null))
);
create unique index rule_dataset on lifecycle.rule (dataset) where dataset is not null;
create unique index rule_grade on lifecycle.rule (grade) where grade is not null;

create table lifecycle.hold (
  id text primary key,
  dataset text not null,
  version text,
  reason text not null,
  basis text not null,
  placed_by text not null,
  placed_by_name text not null,
  placed_at timestamptz not null,
  lifted_by_name text,
  lifted_at timestamptz,
  lift_reason text
);
create index hold_dataset on lifecycle.hold (dataset) where lifted_at is null;

-- an archived version: one sealed file whose key is kept here, so that without the row it can't be opened
create table lifecycle.archive (
  version text primary key,
  dataset text not null,
  path text not null,
  bytes bigint not null,
  raw_bytes bigint not null,
  sha256 text not null,
  files jsonb not null,
  key text,
  archived_by text not null,
  archived_at timestamptz not null,
  restored_at timestamptz,
  restored_until timestamptz,
  restore_reason text,
  erased_at timestamptz
);
create index archive_dataset on lifecycle.archive (dataset);
create index archive_due on lifecycle.archive (restored_until) where restored_until is not null;

create table lifecycle.destruction (
  id text primary key,
  dataset text not null,
  name text not null,
  provider text not null,
  versions text[] not null,
  reason text not null,
  basis text not null,
  state text not null,
  flow text,
  requested_by text not null,
  requested_by_name text not null,
  requested_at timestamptz not null,
  approvals jsonb not null default '[]',
  failure text,
  certificate jsonb,
  signature text,
  evidence text,
  destroyed_at timestamptz
);
create index destruction_list on lifecycle.destruction (provider, id desc);

create table lifecycle.price (
  layer text not null,
  from_day date not null,
  yuan numeric(12, 4) not null check (yuan >= 0),
  set_by text not null,
  set_at timestamptz not null,
  primary key (layer, from_day)
);

create table lifecycle.usage (
  day date not null,
  org text not null,
  layer text not null,
  bytes bigint not null,
  items integer not null,
  primary key (day, org, layer)
);
