create schema evidence;

-- Events of a committed transaction that still wait to be written to the log.
create table evidence.outbox (
  id text primary key,
  leaf text not null,
  created_at timestamptz not null default now()
);

-- Index over the leaves, for search only: derived from the log, rebuildable, never the proof itself.
create table evidence.event (
  id text primary key,
  writer text not null,
  index bigint not null,
  at timestamptz not null,
  kind text not null,
  actor text not null,
  org text,
  object text,
  person text,
  detail jsonb not null default '{}',
  unique (writer, index)
);
create index event_at on evidence.event (at desc, id desc);
create index event_kind on evidence.event (kind, at desc, id desc);
create index event_object on evidence.event (object, at desc, id desc) where object is not null;
create index event_actor on evidence.event (actor, at desc, id desc);
create index event_org on evidence.event (org, at desc, id desc) where org is not null;
create index event_person on evidence.event (person, at desc, id desc) where person is not null;

-- How far the index has followed each log, and the root it saw there: a log that is shorter or different later was rolled back.
create table evidence.cursor (
  writer text primary key,
  next_index bigint not null,
  root text not null,
  updated_at timestamptz not null default now()
);
