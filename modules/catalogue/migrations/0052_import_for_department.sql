-- 代录入: the bureau fills a sheet in for a department (`org`), which takes it over or refuses it
alter table catalogue.import
  add column proxy boolean not null default false,
  add column taken_by_name text,
  add column taken_at timestamptz,
  drop constraint import_state_check,
  add constraint import_state_check check (state in ('checking', 'checked', 'offered', 'applying', 'done', 'refused'));

-- which version a sheet wrote: who filled it in does not review it
alter table catalogue.import_entry add column version int not null default 1;
create index import_entry_entry on catalogue.import_entry (entry, version);
