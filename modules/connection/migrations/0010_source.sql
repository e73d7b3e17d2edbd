-- A system of a department that data is read from. Credentials are sealed by the key ring and never leave the server again.
create table connection.source (
  id text primary key,
  name text not null unique,
  kind text not null,
  -- organisation that owns it
  provider text not null,
  -- information system of the catalogue
  system text,
  note text not null default '',
  config jsonb not null,
  secret text,
  secret_at timestamptz,
  state text not null check (state in ('draft', 'tested', 'enabled', 'paused')),
  -- the last trial, as it is shown
  trial jsonb,
  -- since when the account could change data; null = it could not when last seen
  writable_since timestamptz,
  created_by text not null,
  created_at timestamptz not null,
  edited_at timestamptz not null
);
create index source_provider on connection.source (provider, id desc);
create index source_system on connection.source (system);

-- Which files of a place become which dataset.
create table connection.feed (
  id text primary key,
  source text not null references connection.source on delete cascade,
  pattern text not null,
  dataset text not null unique,
  provider text not null,
  state text not null check (state in ('active', 'paused')),
  created_by text not null,
  created_at timestamptz not null
);
create index feed_source on connection.feed (source);

-- A file that was taken, once: the same name with the same content never comes twice.
create table connection.taking (
  id text primary key,
  source text not null references connection.source on delete cascade,
  feed text references connection.feed on delete set null,
  dataset text not null,
  name text not null,
  mark text not null,
  size bigint not null,
  state text not null check (state in ('taking', 'loading', 'done', 'failed')),
  upload text,
  version text,
  error jsonb,
  found_at timestamptz not null,
  ended_at timestamptz,
  unique (source, name, mark)
);
create index taking_list on connection.taking (source, id desc);
create index taking_open on connection.taking (state) where state in ('taking', 'loading');
