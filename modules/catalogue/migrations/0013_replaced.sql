-- what a draft said before somebody saved over it: the common ground when two people edit at once; gone when the version is published
create table catalogue.replaced (
  entry text not null references catalogue.entry,
  version int not null,
  revision int not null,
  content jsonb not null,
  saved_by text not null,
  saved_at timestamptz not null,
  primary key (entry, version, revision)
);
