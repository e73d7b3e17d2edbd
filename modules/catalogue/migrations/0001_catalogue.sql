create schema catalogue;
create extension if not exists pg_trgm;

-- last sequence number given out per classification code; numbers are never reused
create table catalogue.code_sequence (
  front_code text primary key,
  last int not null
);

-- what stays the same for life
create table catalogue.entry (
  id text primary key,
  code text not null unique,
  front_code text not null,
  provider text not null,
  provider_name text not null,
  provider_code text not null,
  revision int not null,
  resources int not null default 0,
  created_by text not null,
  created_at timestamptz not null
);
create index entry_provider on catalogue.entry (provider);

-- one row per version; `content` is the whole document, the other columns serve lists
create table catalogue.edition (
  entry text not null references catalogue.entry,
  version int not null,
  provider text not null,
  state text not null,
  is_head boolean not null,
  is_live boolean not null,
  content jsonb not null,
  name text not null,
  share_type int not null,
  open_type int not null,
  data_level int not null,
  theme text not null,
  region text not null,
  search_text text not null,
  remarks jsonb not null default '{}',
  flow text,
  updated_by text not null,
  updated_at timestamptz not null,
  published_at timestamptz,
  primary key (entry, version)
);
create unique index edition_head on catalogue.edition (entry) where is_head;
create unique index edition_live on catalogue.edition (entry) where is_live;
create unique index edition_name on catalogue.edition (provider, name) where is_head and state <> 'revoked';
create index edition_updated on catalogue.edition (updated_at, entry);
create index edition_search on catalogue.edition using gin (search_text gin_trgm_ops);

create table catalogue.resource (
  id text primary key,
  entry text not null references catalogue.entry,
  kind text not null,
  ref text not null,
  title text not null,
  attached_by text not null,
  attached_at timestamptz not null,
  unique (entry, kind, ref)
);

create table catalogue.duty (
  id text primary key,
  org text not null,
  code text not null,
  name text not null,
  basis text not null,
  created_at timestamptz not null,
  unique (org, code)
);

create table catalogue.system (
  id text primary key,
  org text not null,
  name text not null,
  network text not null,
  protection int not null,
  status text not null,
  purpose text not null,
  created_at timestamptz not null,
  unique (org, name)
);
