-- 职责 → 系统 → 目录 → 资源
alter table catalogue.duty
  add kind text not null default 'functions',
  add department text not null default '',
  add parent text references catalogue.duty,
  add merged_into text references catalogue.duty,
  add retired_at timestamptz,
  add check (parent <> id and merged_into <> id);
create index duty_parent on catalogue.duty (parent);
create index duty_merged on catalogue.duty (merged_into);

alter table catalogue.system
  add department text not null default '',
  add project text not null default '',
  add vendor text not null default '',
  add merged_into text references catalogue.system,
  add retired_at timestamptz,
  add check (merged_into <> id);
create index system_merged on catalogue.system (merged_into);

-- 定数据: what a duty makes its department collect, produce or share
create table catalogue.expected (
  id text primary key,
  duty text not null references catalogue.duty,
  org text not null,
  name text not null,
  kind text not null check (kind in ('collect', 'produce', 'share')),
  element text,
  note text not null default '',
  entry text references catalogue.entry,
  matched_by text,
  matched_at timestamptz,
  created_at timestamptz not null,
  unique (duty, kind, name)
);
create index expected_org on catalogue.expected (org, id);
create index expected_entry on catalogue.expected (entry);

-- how strict a link is; stricter than the law allowed, laxer refused
create table catalogue.link_rule (
  link text primary key,
  demand text not null check (demand in ('advise', 'require')),
  days int not null check (days between 1 and 20)
);
insert into catalogue.link_rule values ('duty', 'advise', 20), ('system', 'advise', 20), ('resource', 'advise', 20);

-- how often a resource is used; later modules tell
alter table catalogue.resource add uses bigint not null default 0, add last_used_at timestamptz;
create index resource_ref on catalogue.resource (kind, ref);
create index resource_entry on catalogue.resource (entry);

-- links of a version as arrays, so that a report joins them without opening the document
create function catalogue.texts(list jsonb) returns text[] language sql immutable parallel safe strict as
  $$ select coalesce(array_agg(value), '{}') from jsonb_array_elements_text(list) as one (value) $$;
alter table catalogue.edition
  add duties text[] generated always as (catalogue.texts(content -> 'duties')) stored,
  add systems text[] generated always as (catalogue.texts(content -> 'systems')) stored;
create index edition_duties on catalogue.edition using gin (duties) where is_live or is_head;
create index edition_systems on catalogue.edition using gin (systems) where is_live or is_head;
create index edition_live_place on catalogue.edition (theme, region) where is_live;
