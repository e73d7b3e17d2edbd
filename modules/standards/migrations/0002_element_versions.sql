-- what a data element said in each version, the newest included; standards.element is the newest
create table standards.element_version (
  element text not null references standards.element (id),
  version integer not null,
  content jsonb not null,
  note text not null default '',
  created_at timestamptz not null,
  created_by text not null,
  primary key (element, version)
);
