-- one look at a version without labels: suspect cells and suggested rules; cells and counter-examples are Parquet files beside the checks
create table quality.discovery (
  id text primary key,
  seq bigint generated always as identity unique,
  dataset text not null,
  version text not null,
  org text not null,
  rows bigint not null,
  -- rows looked at: all, or a sample
  looked bigint not null,
  cells bigint not null,
  suspects bigint not null,
  -- per column and per witness: how many; and how far each witness proved right
  by_column jsonb not null,
  by_signal jsonb not null,
  weights jsonb not null,
  -- dependencies as {from, to, support, confidence}
  dependencies jsonb not null,
  cells_file text,
  examples_file text,
  run_by text not null,
  started_at timestamptz not null,
  finished_at timestamptz not null
);
create index discovery_dataset on quality.discovery (dataset, seq desc);

-- a suggestion is one rule for one dataset; it is found again and again, but asked about once
create table quality.suggestion (
  id text primary key,
  seq bigint generated always as identity unique,
  dataset text not null,
  org text not null,
  fingerprint text not null,
  discovery text not null references quality.discovery (id),
  draft jsonb not null,
  title text not null,
  reason text not null,
  confidence double precision not null,
  checked bigint not null,
  bad bigint not null,
  state text not null check (state in ('open', 'accepted', 'dismissed')),
  rule text,
  decided_by text,
  decided_at timestamptz,
  decision_reason text,
  unique (dataset, fingerprint)
);
create index suggestion_inbox on quality.suggestion (state, org, seq desc);

-- values a person has called right; only their keyed digest is kept
create table quality.cleared (
  dataset text not null,
  "column" text not null,
  digest text not null,
  reason text not null,
  cleared_by text not null,
  cleared_at timestamptz not null,
  primary key (dataset, "column", digest)
);
