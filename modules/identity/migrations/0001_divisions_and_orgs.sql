create schema identity;

-- GB/T 2260 (6 digits), GB/T 10114 (9 digits) and the statistical 12-digit code. Withdrawn codes stay, with valid_to.
create table identity.division (
  code text primary key check (code ~ '^(\d{6}|\d{9}|\d{12})$'),
  name text not null,
  level smallint not null check (level between 1 and 5),
  parent text references identity.division (code),
  valid_from date,
  valid_to date
);
create index on identity.division (parent, code);
create index on identity.division (name text_pattern_ops);

create table identity.org (
  id text primary key,
  code text not null unique,
  name text not null,
  kind text not null,
  region text not null,
  parent text references identity.org (id),
  sharing_head text,
  cdo text,
  enabled boolean not null default true,
  created_at timestamptz not null,
  changed_at timestamptz not null
);
create index on identity.org (parent);
create index on identity.org (region text_pattern_ops);

create table identity.department (
  id text primary key,
  org text not null references identity.org (id),
  name text not null,
  enabled boolean not null default true,
  created_at timestamptz not null,
  unique (org, name)
);
