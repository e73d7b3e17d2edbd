-- library item a rule was made from; the department that answers for it (null: the provider); how much may be bad; pack it came from
alter table quality.rule
  add column library text,
  add column owner text,
  add column tolerance jsonb,
  add column pack text;

alter table quality.result drop constraint result_state_check;
alter table quality.result
  add constraint result_state_check check (state in ('pass', 'tolerated', 'violated', 'na', 'not_runnable'));

-- what kept the rule from running
alter table quality.result add column obstacle text;

-- figures over all datasets
create index result_state on quality.result (state, "check");

-- rules of a data element, as edited by the bureau; version 0 is the bundled one and is not stored
create table quality.pack (
  element text not null,
  version integer not null check (version > 0),
  rules jsonb not null,
  note text not null,
  edited_by text not null,
  edited_at timestamptz not null,
  primary key (element, version)
);
