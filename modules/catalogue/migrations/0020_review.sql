-- the time limits that a version of an entry has set going
create table catalogue.clock (
  entry text not null references catalogue.entry,
  version int not null,
  rule text not null,
  timer text not null,
  primary key (entry, version, rule)
);

-- consumers of a field that a new version takes away or changes are asked first
create table catalogue.consent (
  id text primary key,
  entry text not null references catalogue.entry,
  version int not null,
  name text not null,
  org text not null,
  refs jsonb not null,
  fields jsonb not null,
  state text not null,
  comment text not null default '',
  asked_by text not null,
  asked_by_name text not null,
  asked_by_org text,
  asked_at timestamptz not null,
  due_on date not null,
  decided_by_name text,
  decided_at timestamptz
);
create index consent_entry on catalogue.consent (entry, version);
create index consent_org on catalogue.consent (org, id);
create unique index consent_open on catalogue.consent (entry, version, org) where state in ('waiting', 'objected');

-- who wants to be told when an entry changes
create table catalogue.follow (
  entry text not null references catalogue.entry,
  user_id text not null,
  at timestamptz not null,
  primary key (entry, user_id)
);
create index follow_user on catalogue.follow (user_id, entry);
