create schema onboarding;

create table onboarding.draft (
  id text primary key,
  upload text not null,
  file_name text not null,
  provider text not null,
  state text not null check (state in ('proposed', 'loading', 'loaded', 'submitted', 'failed', 'discarded')),
  layout jsonb not null,
  proposal jsonb not null,
  entry text,
  dataset text,
  job text,
  revision integer not null default 1,
  created_by text not null,
  created_at timestamptz not null,
  updated_at timestamptz not null
);
create index draft_creator on onboarding.draft (created_by, id desc);
create index draft_provider on onboarding.draft (provider, id desc);
create index draft_dataset on onboarding.draft (dataset);
