-- What the platform remembers about itself, e.g. whether the demo city was loaded to the end.
create table platform.fact (
  name text primary key,
  value jsonb not null
);
