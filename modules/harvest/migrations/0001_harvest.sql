create schema harvest;

create table harvest.source (
  id text primary key,
  name text not null unique,
  kind text not null check (kind in ('ckan', 'dcat', 'datajson', 'list')),
  url text not null,
  provider text not null,
  mapping jsonb not null,
  schedule text not null check (schedule in ('manual', 'hourly', 'daily', 'weekly')),
  incremental boolean not null,
  enabled boolean not null,
  file text,
  tags jsonb,
  last_full timestamptz,
  next_due timestamptz,
  registered_by text not null,
  created_at timestamptz not null
);

-- one reading of a source; `position` and `seen` are what a new process needs to go on
create table harvest.run (
  id text primary key,
  source text not null references harvest.source,
  state text not null check (state in ('running', 'complete', 'partial', 'failed', 'cancelled')),
  whole boolean not null,
  since timestamptz,
  job text,
  position jsonb not null,
  counts jsonb not null,
  fields jsonb not null,
  total int,
  not_modified boolean not null default false,
  shortfall text,
  failure jsonb,
  started_by text not null,
  started_at timestamptz not null,
  finished_at timestamptz
);
create unique index run_running on harvest.run (source) where state = 'running';
create index run_source on harvest.run (source, id desc);

create table harvest.refusal (
  run text not null references harvest.run,
  seq int not null,
  ref text not null,
  reason text not null,
  primary key (run, seq)
);

create table harvest.record (
  id text primary key,
  source text not null references harvest.source,
  remote_id text not null,
  aliases text[] not null default '{}',
  url text not null,
  code text not null,
  title text not null,
  publisher text not null,
  title_key text not null,
  provider text not null,
  content jsonb not null,
  hash text not null,
  gone boolean not null default false,
  lacking int not null,
  entry text,
  base jsonb,
  first_run text not null,
  changed_run text not null,
  created_at timestamptz not null,
  changed_at timestamptz not null,
  unique (source, remote_id)
);
create index record_list on harvest.record (source, id);
create index record_title on harvest.record (source, title_key);
create index record_url on harvest.record (source, url) where url <> '';
create index record_alias on harvest.record using gin (aliases);
create index record_run on harvest.record (changed_run, id);
create unique index record_entry on harvest.record (entry) where entry is not null;

-- what the remote side changed in a record that an entry was made of; a person decides
create table harvest.change (
  id text primary key,
  record text not null references harvest.record,
  entry text not null,
  provider text not null,
  title text not null,
  run text not null,
  remote jsonb not null,
  fields text[] not null,
  conflicts text[] not null,
  state text not null check (state in ('open', 'settled')),
  choices jsonb,
  settled_by text,
  settled_at timestamptz,
  created_at timestamptz not null
);
create unique index change_open on harvest.change (record) where state = 'open';
create index change_list on harvest.change (state, id desc);

-- a list to compare the own book with: of an upper level, of a source, or the own book of an earlier day
create table harvest.reference (
  id text primary key,
  name text not null,
  origin text not null check (origin in ('upload', 'source', 'snapshot')),
  source text,
  rows int not null,
  refused int not null,
  made_by text not null,
  created_at timestamptz not null
);
create table harvest.reference_row (
  reference text not null references harvest.reference on delete cascade,
  seq int not null,
  content jsonb not null,
  primary key (reference, seq)
);

create table harvest.alignment (
  id text primary key,
  reference text not null references harvest.reference,
  reference_name text not null,
  provider text,
  job text,
  state text not null check (state in ('running', 'done', 'failed')),
  counts jsonb not null,
  local_rows int not null,
  reference_rows int not null,
  made_by text not null,
  created_at timestamptz not null,
  finished_at timestamptz
);
create table harvest.difference (
  id text primary key,
  alignment text not null references harvest.alignment,
  kind text not null,
  title text not null,
  code text not null,
  entry text,
  org text,
  reference_seq int,
  matched_by text not null,
  score real not null,
  detail jsonb not null,
  state text not null check (state in ('open', 'assigned', 'done', 'dismissed')),
  note text not null default '',
  due_on date,
  draft text,
  answer text not null default '',
  changed_by text,
  changed_at timestamptz
);
create index difference_list on harvest.difference (alignment, kind, id);
create index difference_org on harvest.difference (org, state, id);
