-- what the platform and people say about the grade of each data item of the newest version
create table catalogue.grading (
  entry text not null references catalogue.entry on delete cascade,
  item text not null,
  name text not null,
  provider text not null,
  state text not null,
  grade int not null,
  sensitivity text not null,
  suggested_grade int,
  suggested_sensitivity text,
  suggested_mask text,
  semantic text not null default 'unknown',
  confidence real not null default 0,
  reason text not null default '',
  source text not null default '',
  decided_by text,
  decided_by_name text,
  decided_at timestamptz,
  primary key (entry, item)
);
create index grading_desk on catalogue.grading (state, provider, entry, item);

-- every decision about a grade, for ever
create table catalogue.grade_decision (
  id text primary key,
  entry text not null,
  item text not null,
  kind text not null,
  from_grade int not null,
  to_grade int not null,
  from_sensitivity text not null,
  to_sensitivity text not null,
  reason text not null,
  by_user text not null,
  by_name text not null,
  second_user text,
  second_name text,
  at timestamptz not null
);
create index grade_decision_entry on catalogue.grade_decision (entry, id);

create table catalogue.lowering (
  id text primary key,
  entry text not null references catalogue.entry on delete cascade,
  item text not null,
  provider text not null,
  from_grade int not null,
  to_grade int not null,
  from_sensitivity text not null,
  to_sensitivity text not null,
  reason text not null,
  state text not null,
  requested_by text not null,
  requested_by_name text not null,
  requested_at timestamptz not null,
  signatures jsonb not null default '[]',
  finished_at timestamptz
);
create unique index lowering_open on catalogue.lowering (entry, item) where state in ('requested', 'half');
create index lowering_list on catalogue.lowering (state, id);

-- where an item of an entry comes from: its grade is at least that of its sources
create table catalogue.item_lineage (
  entry text not null references catalogue.entry on delete cascade,
  item text not null,
  source_entry text not null references catalogue.entry on delete cascade,
  source_item text not null,
  treatment text not null,
  method text not null,
  recorded_by text not null,
  recorded_at timestamptz not null,
  primary key (entry, item, source_entry, source_item)
);
create index item_lineage_source on catalogue.item_lineage (source_entry, source_item);

-- what the newest version of a dataset shows of its columns: no value, only what it seems to be, counts and a keyed sketch
create table catalogue.column_facts (
  dataset text not null,
  entry text,
  name text not null,
  title text not null,
  version text not null,
  semantic text not null,
  sensitivity text not null,
  grade int not null,
  mask text,
  confidence real not null,
  reason text not null,
  rows bigint not null,
  sketch text not null,
  noted_at timestamptz not null,
  primary key (dataset, name)
);
create index column_facts_entry on catalogue.column_facts (entry);

create table catalogue.level_scheme (
  id text primary key,
  name text not null,
  basis text not null,
  levels jsonb not null,
  builtin boolean not null,
  active boolean not null,
  updated_by text not null,
  updated_at timestamptz not null
);
create unique index level_scheme_active on catalogue.level_scheme (active) where active;

create table catalogue.class_tree (
  id text primary key,
  name text not null,
  nodes jsonb not null,
  builtin boolean not null,
  updated_by text not null,
  updated_at timestamptz not null
);
create table catalogue.entry_class (
  entry text not null references catalogue.entry on delete cascade,
  tree text not null references catalogue.class_tree,
  code text not null,
  primary key (entry, tree, code)
);

-- 重要数据目录: proposed by whom, confirmed by whom, and why
create table catalogue.important_data (
  id text primary key,
  entry text not null references catalogue.entry on delete cascade,
  provider text not null,
  class text not null,
  object text not null,
  degree text not null,
  reason text not null,
  state text not null,
  proposed_by text not null,
  proposed_by_name text not null,
  proposed_at timestamptz not null,
  decided_by text,
  decided_by_name text,
  decided_at timestamptz,
  comment text not null default ''
);
create unique index important_open on catalogue.important_data (entry) where state in ('proposed', 'confirmed');
