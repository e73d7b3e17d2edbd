-- what changed since when, for the search indexes in the processes. `tx` tells apart what was not yet visible when they last looked:
-- numbers are given before a transaction ends, so a larger one may become visible first
create table catalogue.search_change (
  seq bigint generated always as identity primary key,
  tx xid8 not null default pg_current_xact_id(),
  at timestamptz not null default now(),
  entry text not null
);
create index search_change_tx on catalogue.search_change (tx);

create function catalogue.note_search_change() returns trigger language plpgsql as $$
begin
  if tg_table_name = 'entry' then
    insert into catalogue.search_change (entry) values (new.id);
  elsif tg_op = 'DELETE' then
    insert into catalogue.search_change (entry) values (old.entry);
  else
    insert into catalogue.search_change (entry) values (new.entry);
  end if;
  return null;
end $$;
create trigger edition_search after insert or update or delete on catalogue.edition
  for each row execute function catalogue.note_search_change();
create trigger entry_search after update of resources, provider, provider_name, code on catalogue.entry
  for each row execute function catalogue.note_search_change();

-- groups of words that mean the same; a change is told as a change of the entry ''
create table catalogue.synonym (
  id text primary key,
  words text[] not null,
  active boolean not null,
  updated_by text not null,
  updated_at timestamptz not null
);
create function catalogue.note_synonym_change() returns trigger language plpgsql as $$
begin
  insert into catalogue.search_change (entry) values ('');
  return null;
end $$;
create trigger synonym_search after insert or update or delete on catalogue.synonym
  for each statement execute function catalogue.note_synonym_change();

create table catalogue.saved_search (
  id text primary key,
  owner text not null,
  title text not null,
  question text not null,
  filters jsonb not null,
  notice boolean not null,
  seen_at timestamptz not null,
  created_at timestamptz not null
);
create index saved_search_owner on catalogue.saved_search (owner, id);

-- 数据需求 raised where a search found nothing
create table catalogue.want (
  id text primary key,
  question text not null,
  purpose text not null,
  org text,
  raised_by text not null,
  raised_at timestamptz not null,
  state text not null,
  answer text not null default '',
  entry text,
  answered_by text,
  answered_at timestamptz
);
create index want_list on catalogue.want (state, id);
