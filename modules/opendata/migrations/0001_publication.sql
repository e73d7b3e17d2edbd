create schema opendata;

create table opendata.publication (
  id text primary key,
  entry text not null,
  dataset text not null unique,
  provider text not null,
  provider_name text not null,
  title text not null,
  summary text not null,
  theme text,
  keywords text[] not null default '{}',
  open_type smallint not null check (open_type in (1, 2)),
  licence text not null,
  update_cycle text not null,
  columns jsonb not null,
  state text not null default 'preparing' check (state in ('preparing', 'online', 'refused', 'withdrawn')),
  refusal jsonb,
  version text,
  rows bigint,
  files jsonb not null default '[]',
  published_by text not null,
  created_at timestamptz not null,
  published_at timestamptz,
  updated_at timestamptz
);
create index publication_online on opendata.publication (published_at desc, id desc) where state = 'online';

create table opendata.usage (
  publication text not null references opendata.publication (id),
  day date not null,
  kind text not null check (kind in ('view', 'download', 'api')),
  times bigint not null default 0,
  primary key (publication, day, kind)
);
