create schema quality;

create table quality.rule (
  id text primary key,
  dataset text not null,
  position integer not null,
  kind text not null,
  columns jsonb not null,
  params jsonb not null,
  severity text not null check (severity in ('error', 'warning', 'info')),
  weight double precision not null check (weight > 0),
  dimension text not null,
  title text not null,
  enabled boolean not null,
  edited_by text not null,
  edited_at timestamptz not null
);
create index rule_dataset on quality.rule (dataset, position, id);

-- one row per finished check; results keep the rule as it was then
create table quality."check" (
  id text primary key,
  -- order of finishing
  seq bigint generated always as identity unique,
  dataset text not null,
  version text not null,
  org text not null,
  cause text not null check (cause in ('published', 'demand', 'schedule')),
  verdict text not null check (verdict in ('pass', 'warn', 'fail')),
  score double precision,
  grade text,
  dimensions jsonb not null,
  rows bigint not null,
  rules integer not null,
  violated integer not null,
  not_runnable integer not null,
  violations bigint not null,
  file text,
  checked_by text not null,
  started_at timestamptz not null,
  finished_at timestamptz not null
);
create index check_dataset on quality."check" (dataset, seq desc);
create index check_org on quality."check" (org, seq desc);

create table quality.result (
  "check" text not null references quality."check" (id),
  position integer not null,
  rule jsonb not null,
  state text not null check (state in ('pass', 'violated', 'na', 'not_runnable')),
  checked bigint not null,
  bad bigint not null,
  note text not null,
  primary key ("check", position)
);

create table quality.setting (
  id text primary key check (id = 'platform'),
  body jsonb not null,
  edited_by text not null,
  edited_at timestamptz not null
);

-- `next_at` is the next due instant; the sweep moves it on in the transaction that enqueues the check
create table quality.schedule (
  dataset text primary key,
  cron text not null,
  next_at timestamptz not null,
  edited_by text not null,
  edited_at timestamptz not null
);
create index schedule_due on quality.schedule (next_at);
