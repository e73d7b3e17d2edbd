-- What a version made of captured changes holds: everything up to this change, and where in the source's log that is.
create table connection.capture_version (
  version text primary key,
  dataset text not null,
  changes bigint not null,
  position text not null,
  commit_at timestamptz
);
