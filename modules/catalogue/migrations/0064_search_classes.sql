-- the classes of an entry are a facet of the search; a tree that changes moves every entry in it
create trigger entry_class_search after insert or update or delete on catalogue.entry_class
  for each row execute function catalogue.note_search_change();
create function catalogue.note_tree_change() returns trigger language plpgsql as $$
begin
  insert into catalogue.search_change (entry)
  select distinct c.entry from catalogue.entry_class c where c.tree = new.id and old.nodes is distinct from new.nodes;
  return null;
end $$;
create trigger class_tree_entries after update on catalogue.class_tree
  for each row execute function catalogue.note_tree_change();

-- which facets there are is told like a change of synonyms
create trigger class_tree_search after insert or update or delete on catalogue.class_tree
  for each statement execute function catalogue.note_synonym_change();
create trigger field_search after insert or update or delete on catalogue.field
  for each statement execute function catalogue.note_synonym_change();
