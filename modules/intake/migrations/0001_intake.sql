create schema if not exists intake;

create table intake.upload (
  id text primary key,
  name text not null,
  size bigint not null,
  sha256 text not null,
  path text not null,
  detection jsonb not null,
  created_by text not null,
  org text,
  created_at timestamptz not null,
  deleted_at timestamptz
);
create index upload_list on intake.upload (created_at desc, id desc) where deleted_at is null;

create table intake.dataset (
  id text primary key,
  entry text,
  name text not null,
  provider text not null,
  key_policy text not null check (key_policy in ('keep', 'flag', 'reject')),
  revision integer not null,
  created_by text not null,
  created_at timestamptz not null
);
create index dataset_list on intake.dataset (created_at desc, id desc);
create index dataset_entry on intake.dataset (entry);

create table intake.dataset_revision (
  dataset text not null references intake.dataset,
  revision integer not null,
  columns jsonb not null,
  created_by text not null,
  created_at timestamptz not null,
  primary key (dataset, revision)
);

create table intake.version (
  id text primary key,
  dataset text not null references intake.dataset,
  seq integer not null,
  state text not null check (state in ('queued', 'published', 'failed')),
  revision integer not null,
  upload text not null references intake.upload,
  base text references intake.version,
  layout jsonb not null,
  rows_in bigint not null default 0,
  rows_good bigint not null default 0,
  rows_bad bigint not null default 0,
  hash text not null default '',
  manifest jsonb,
  error jsonb,
  job text,
  created_by text not null,
  org text,
  created_at timestamptz not null,
  published_at timestamptz,
  unique (dataset, seq)
);

-- What a version was made from: the digest stays although an upload may be cleared away.
create table intake.lineage (
  version text not null references intake.version,
  source_kind text not null check (source_kind in ('upload', 'version')),
  source text not null,
  digest text not null,
  name text not null,
  created_at timestamptz not null,
  primary key (version, source_kind, source)
);
