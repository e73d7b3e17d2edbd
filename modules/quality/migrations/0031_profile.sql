-- what the columns of a version hold; values of personal columns are masked before they get here
create table quality.profile (
  id text primary key,
  seq bigint generated always as identity unique,
  dataset text not null,
  version text not null unique,
  org text not null,
  rows bigint not null,
  measured bigint not null,
  columns jsonb not null,
  keys jsonb not null,
  dependencies jsonb not null,
  made_by text not null,
  made_at timestamptz not null,
  took_ms bigint not null
);
create index profile_dataset on quality.profile (dataset, seq desc);
