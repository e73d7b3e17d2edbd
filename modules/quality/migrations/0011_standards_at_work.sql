-- what people decided about a suggested data element of a column
create table quality.mapping (
  dataset text not null,
  "column" text not null,
  element text not null,
  accepted boolean not null,
  decided_by text not null,
  decided_at timestamptz not null,
  primary key (dataset, "column", element)
);

-- statistical items 统计指标 as each department defines them; `name_key` is the name without blanks and brackets
create table quality.statistic (
  id text primary key,
  org text not null,
  name text not null,
  name_key text not null,
  content jsonb not null,
  version integer not null,
  retired_at timestamptz,
  edited_by text not null,
  edited_at timestamptz not null
);
create unique index statistic_name on quality.statistic (org, name_key) where retired_at is null;
create index statistic_key on quality.statistic (name_key) where retired_at is null;

create table quality.statistic_version (
  statistic text not null references quality.statistic (id),
  version integer not null,
  content jsonb not null,
  edited_by text not null,
  edited_at timestamptz not null,
  primary key (statistic, version)
);

-- departments that define one item differently are asked to agree; the bureau decides
create table quality.dispute (
  id text primary key,
  name_key text not null,
  name text not null,
  lead text not null,
  orgs text[] not null,
  flow text not null,
  state text not null check (state in ('open', 'settled', 'withdrawn')),
  conclusion text not null,
  opened_by text not null,
  opened_at timestamptz not null,
  settled_at timestamptz
);
create unique index dispute_open on quality.dispute (name_key) where state = 'open';
