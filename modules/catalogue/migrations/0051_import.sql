-- a spreadsheet of entries: checked first, then taken in
create table catalogue.import (
  id text primary key,
  name text not null,
  bytes bigint not null,
  state text not null check (state in ('checking', 'checked', 'applying', 'done', 'refused')),
  entries int not null default 0,
  items int not null default 0,
  created int not null default 0,
  changed int not null default 0,
  unchanged int not null default 0,
  refused int not null default 0,
  faults int not null default 0,
  warnings jsonb not null default '[]',
  reason text,
  job text,
  created_by text not null,
  created_by_name text not null,
  org text,
  created_at timestamptz not null,
  finished_at timestamptz
);
create index import_org on catalogue.import (org, id);

create table catalogue.import_fault (
  import text not null references catalogue.import on delete cascade,
  seq int not null,
  row_no int not null,
  column_no int not null,
  title text not null,
  value text not null,
  code text not null,
  message text not null,
  primary key (import, seq)
);

-- what became of each entry, written with the entry itself: a run that was cut off goes on behind it
create table catalogue.import_entry (
  import text not null references catalogue.import on delete cascade,
  row_no int not null,
  entry text not null,
  outcome text not null,
  primary key (import, row_no)
);
