-- Services whose online records follow a captured dataset: where the records stand that they answer from.
create table sharing.live (
  service text primary key references sharing.service on delete cascade,
  dataset text not null,
  version text not null,
  -- everything up to this change of the dataset is in the records
  changes bigint not null,
  -- the source's position after it, and when it was committed there, by the source's clock
  position text not null,
  commit_at timestamptz,
  -- when the records came to stand there, and how long after the commit that was
  applied_at timestamptz not null,
  lag_ms bigint
);
