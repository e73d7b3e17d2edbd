create schema jobs;

-- The truth about long work. The queue (schema pgboss) only decides who runs what next.
create table jobs.job (
  id text primary key,
  kind text not null,
  title text not null,
  input jsonb not null,
  state text not null check (state in ('queued', 'running', 'done', 'failed', 'cancelled')),
  done double precision not null default 0,
  total double precision,
  message text,
  result jsonb,
  error jsonb,
  created_by text not null,
  org text,
  created_at timestamptz not null,
  started_at timestamptz,
  finished_at timestamptz,
  -- how often a worker took it up, crashes included
  attempt integer not null default 0,
  cancel_requested boolean not null default false,
  -- the queue's own id of the current dispatch
  queue_id uuid not null unique
);

create index job_open on jobs.job (state) where state in ('queued', 'running');
create index job_of_user on jobs.job (created_by, id desc);
