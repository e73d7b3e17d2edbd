-- whether equal values elsewhere would mean the same data item: identifiers, names, addresses; not dates, kinds and running numbers
alter table catalogue.column_facts add telling boolean not null default false;
create index column_facts_telling on catalogue.column_facts (dataset) where telling;
