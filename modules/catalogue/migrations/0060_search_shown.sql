-- a hit shows what stands beside the index: whatever a line of an entry shows is a change that the index must hear of
drop trigger entry_search on catalogue.entry;
create trigger entry_search
  after update of resources, revision, provider, provider_name, provider_code, code, front_code on catalogue.entry
  for each row execute function catalogue.note_search_change();
