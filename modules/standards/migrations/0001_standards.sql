create schema standards;

-- what was loaded from the bundled data, so that a start with the same data does nothing
create table standards.seed (
  name text primary key,
  hash text not null,
  loaded_at timestamptz not null default now()
);

create table standards.code_list (
  id text primary key,
  name text not null,
  name_en text not null default '',
  standard text not null default '',
  source text not null check (source in ('national', 'local')),
  description text not null default '',
  version integer not null default 1,
  value_count integer not null default 0,
  updated_at timestamptz not null,
  updated_by text not null
);

create table standards.code_list_version (
  list text not null references standards.code_list (id),
  version integer not null,
  valid_from date not null,
  note text not null default '',
  added integer not null,
  changed integer not null,
  withdrawn integer not null,
  created_at timestamptz not null,
  created_by text not null,
  primary key (list, version)
);

-- one row for each period of a code; '0001-01-01' = in force since ever
create table standards.code_value (
  list text not null references standards.code_list (id),
  code text not null,
  label text not null,
  parent text,
  position integer not null,
  valid_from date not null default '0001-01-01',
  valid_to date,
  primary key (list, code, valid_from)
);
create index code_value_parent on standards.code_value (list, parent);

create table standards.element (
  id text primary key,
  semantic text,
  name text not null,
  name_en text not null default '',
  pinyin text not null default '',
  category text not null,
  object_class text not null,
  property text not null,
  representation text not null,
  data_type text not null,
  format text not null,
  code_list text references standards.code_list (id),
  identifier text,
  unit text not null default '',
  definition text not null,
  synonyms text[] not null default '{}',
  sensitivity text not null check (sensitivity in ('none', 'personal', 'sensitive')),
  grade smallint not null check (grade between 1 and 4),
  mask text,
  status text not null check (status in ('draft', 'trial', 'standard', 'retired')),
  source text not null check (source in ('bundled', 'local')),
  submitter text not null,
  version integer not null default 1,
  search text not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  updated_by text not null
);
create unique index element_name on standards.element (name) where status <> 'retired';
create sequence standards.element_number start 1;

create table standards.calendar_year (
  year integer primary key,
  paper text not null,
  source text not null check (source in ('bundled', 'imported')),
  imported_at timestamptz not null,
  imported_by text not null
);

create table standards.calendar_day (
  year integer not null references standards.calendar_year (year) on delete cascade,
  date date not null,
  off boolean not null,
  primary key (year, date)
);
