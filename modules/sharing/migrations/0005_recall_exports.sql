-- Files with rows of the wrong version that people took before it was corrected.
alter table sharing.recall add column exports jsonb not null default '[]';
