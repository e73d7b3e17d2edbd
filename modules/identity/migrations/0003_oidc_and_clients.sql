create table identity.oidc_provider (
  id text primary key check (id ~ '^[a-z][a-z0-9-]{1,30}$'),
  name text not null,
  issuer text not null,
  client_id text not null,
  secret_sealed text not null,
  scope text not null,
  base_url text not null,
  enabled boolean not null default true,
  created_at timestamptz not null
);

create table identity.oidc_link (
  provider text not null references identity.oidc_provider (id),
  subject text not null,
  user_id text not null references identity.user (id),
  created_at timestamptz not null,
  primary key (provider, subject),
  unique (provider, user_id)
);

-- One row per sign-in under way, used once; the browser holds the state in a cookie.
create table identity.oidc_attempt (
  state_hash bytea primary key,
  provider text not null references identity.oidc_provider (id),
  nonce text not null,
  verifier_sealed text not null,
  return_to text not null,
  link_user text references identity.user (id),
  created_at timestamptz not null
);

create table identity.client (
  id text primary key,
  app_key text not null unique,
  name text not null,
  org text not null references identity.org (id),
  enabled boolean not null default true,
  created_by text not null,
  created_at timestamptz not null
);
create index on identity.client (org, id);

create table identity.client_secret (
  id text primary key,
  client text not null references identity.client (id),
  secret_sealed text not null,
  created_at timestamptz not null,
  valid_until timestamptz
);
create index on identity.client_secret (client);
