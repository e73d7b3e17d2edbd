-- column types that the bureau adds to the bundled ones: words and a pattern, all of it data
create table standards.column_type (
  semantic text primary key,
  name text not null,
  synonyms jsonb not null,
  english jsonb not null,
  pinyins jsonb not null,
  initials jsonb not null,
  pattern text,
  code_list text,
  sensitivity text not null,
  grade int not null,
  mask text,
  updated_by text not null,
  updated_at timestamptz not null
);
