create table identity.user (
  id text primary key,
  login text not null unique check (login = lower(login)),
  name text not null,
  org text references identity.org (id),
  department text references identity.department (id),
  mobile_sealed text,
  mobile_shown text,
  password_hash text,
  password_at timestamptz,
  must_change boolean not null default false,
  enabled boolean not null default true,
  created_at timestamptz not null,
  changed_at timestamptz not null
);
create index on identity.user (org, id);

alter table identity.org
  add foreign key (sharing_head) references identity.user (id),
  add foreign key (cdo) references identity.user (id);

create table identity.user_role (
  user_id text not null references identity.user (id),
  role text not null,
  granted_by text not null,
  granted_at timestamptz not null,
  primary key (user_id, role)
);
create index on identity.user_role (role, user_id);

-- Only the hash of a token is kept: whoever reads this table cannot sign in with it.
create table identity.session (
  id text primary key,
  token_hash bytea not null unique,
  user_id text not null references identity.user (id),
  via text not null,
  address text not null,
  agent text not null,
  created_at timestamptz not null,
  seen_at timestamptz not null,
  ended_at timestamptz
);
create index on identity.session (user_id) where ended_at is null;

-- Failed sign-ins per account name and per address; the key is a keyed hash, also for names that do not exist.
create table identity.lockout (
  key text primary key,
  failures integer not null,
  blocked_until timestamptz,
  last_at timestamptz not null
);
create index on identity.lockout (last_at);
