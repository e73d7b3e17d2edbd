-- A correction traced to the calls that were answered with the old value, and what the consumers made of it.
create table sharing.recall (
  id text primary key,
  dataset text not null,
  service text not null references sharing.service (id),
  provider text not null,
  base text not null,
  version text not null,
  columns text[] not null default '{}',
  reason text not null,
  state text not null,
  records integer not null default 0,
  calls integer not null default 0,
  consumers integer not null default 0,
  seconds double precision,
  -- versions that could not be read any more: calls on them are told as uncertain
  unread text[] not null default '{}',
  releases jsonb not null default '[]',
  failure text,
  created_by text not null,
  created_at timestamptz not null,
  issued_at timestamptz,
  closed_at timestamptz
);
create index recall_list on sharing.recall (provider, id desc);
create unique index recall_open on sharing.recall (service, base, version) where state in ('tracing', 'found');

create table sharing.recall_call (
  recall text not null references sharing.recall (id) on delete cascade,
  evidence text not null,
  at timestamptz not null,
  consumer text not null,
  client text not null,
  permission text not null,
  mode text not null,
  version text not null,
  outcome text not null,
  fields text[] not null,
  certain boolean not null,
  -- the lookup key, sealed: the consumer sent it, the provider holds it, nobody else reads it
  key text not null,
  primary key (recall, evidence)
);
create index recall_call_consumer on sharing.recall_call (recall, consumer, at, evidence);

create table sharing.recall_notice (
  recall text not null references sharing.recall (id) on delete cascade,
  consumer text not null,
  calls integer not null,
  records integer not null,
  told_at timestamptz,
  settled_at timestamptz,
  settled_by text,
  comment text,
  primary key (recall, consumer)
);
create index recall_notice_consumer on sharing.recall_notice (consumer, recall desc);
