create schema sharing;

create table sharing.service (
  id text primary key,
  code text not null unique,
  entry text not null,
  dataset text not null,
  provider text not null,
  title text not null,
  key_columns text[] not null check (cardinality(key_columns) between 1 and 5),
  fields jsonb not null,
  modes text[] not null,
  share_type smallint not null,
  state text not null default 'building' check (state in ('building', 'active', 'suspended', 'stopped')),
  online_version text,
  online_rows bigint,
  online_at timestamptz,
  revision integer not null default 1,
  created_by text not null,
  created_at timestamptz not null
);
create unique index service_of_dataset on sharing.service (dataset) where state <> 'stopped';
create index service_entry on sharing.service (entry);

create table sharing.application (
  id text primary key,
  service text not null references sharing.service (id),
  consumer text not null,
  provider text not null,
  client text not null,
  purpose text not null,
  basis text not null,
  scenario text not null,
  scope text not null,
  share_mode text not null,
  valid_from date not null,
  valid_to date not null,
  fields jsonb not null,
  system text not null,
  daily_quota integer not null,
  addresses text[] not null default '{}',
  contact text not null,
  state text not null,
  refusal_code text,
  refusal_reason text,
  remarks jsonb,
  supplemented boolean not null default false,
  flow text,
  revision integer not null default 1,
  created_by text not null,
  created_at timestamptz not null,
  submitted_at timestamptz,
  answered_at timestamptz,
  check (valid_to >= valid_from)
);
create index application_consumer on sharing.application (consumer, id desc);
create index application_provider on sharing.application (provider, id desc);
create index application_service on sharing.application (service, id desc);

create table sharing.access_grant (
  id text primary key,
  application text not null unique references sharing.application (id),
  service text not null references sharing.service (id),
  consumer text not null,
  provider text not null,
  client text not null,
  purpose text not null,
  fields jsonb not null,
  modes text[] not null,
  valid_from date not null,
  valid_to date not null,
  daily_quota integer not null,
  addresses text[] not null default '{}',
  state text not null default 'active' check (state in ('active', 'suspended', 'terminated')),
  state_reason text,
  rectify_by date,
  revision integer not null default 1,
  created_at timestamptz not null
);
create index access_grant_client on sharing.access_grant (client);
create index access_grant_service on sharing.access_grant (service);
create index access_grant_consumer on sharing.access_grant (consumer, id desc);

create sequence sharing.service_number;
