-- fields that the bureau defines; a retired one keeps its key and what was written into it
create table catalogue.field (
  id text primary key,
  key text not null unique,
  label text not null,
  type text not null,
  required boolean not null,
  options jsonb not null,
  code_list text,
  classes jsonb not null,
  themes jsonb not null,
  hint text not null,
  filterable boolean not null,
  seq int not null,
  created_at timestamptz not null,
  retired_at timestamptz
);
create index edition_extra on catalogue.edition using gin ((content -> 'extra') jsonb_path_ops);
