create schema if not exists ticket;

-- one fault with one owner; rows behind it stand in the check's findings (rows_from) or, sealed, in ticket.row
create table ticket.ticket (
  id text primary key,
  number text not null unique,
  kind text not null check (kind in ('quality', 'freshness', 'drift', 'doubt', 'verification', 'reconcile')),
  -- null for what concerns no dataset yet, such as a source whose table changed
  dataset text,
  -- the version in which the fault was last seen
  version text,
  version_seq integer,
  owner text not null,
  cause text not null,
  title text not null,
  severity text not null check (severity in ('error', 'warning', 'info')),
  -- 校核 (条例 art. 26): ten working days, no extension
  legal boolean not null,
  state text not null check (state in ('pending', 'dispatched', 'signed', 'fixing', 'rechecking', 'disputed', 'archived')),
  -- times it came back from a failed re-check
  round integer not null default 0,
  -- times the same cause had been archived as repaired before
  recurrence integer not null default 0,
  previous text references ticket.ticket (id),
  rows_bad bigint not null,
  rows_first bigint not null,
  rows_from jsonb,
  advice text not null default '',
  note text not null default '',
  outcome text check (outcome in ('repaired', 'exception')),
  timer text,
  yellow_on date,
  orange_on date,
  due_on date,
  in_time boolean,
  opened_by text not null,
  opened_at timestamptz not null,
  signed_at timestamptz,
  submitted_at timestamptz,
  archived_at timestamptz,
  rechecked text,
  repaired_rows bigint not null default 0
);
-- an open ticket of a cause is updated, never doubled
create unique index ticket_open_cause on ticket.ticket (coalesce(dataset, ''), cause, owner) where state <> 'archived';
create index ticket_owner on ticket.ticket (owner, id);
create index ticket_dataset on ticket.ticket (dataset, id);
create index ticket_due on ticket.ticket (due_on, id) where state <> 'archived';

-- the records a ticket names one by one; nothing readable is kept
create table ticket.row (
  ticket text not null references ticket.ticket (id),
  seq integer not null,
  key_hash text not null,
  key_sealed text not null,
  "column" text,
  value_sealed text,
  expected_sealed text,
  primary key (ticket, seq)
);
create index row_key on ticket.row (key_hash);

create table ticket.comment (
  id text primary key,
  ticket text not null references ticket.ticket (id),
  by text not null,
  by_name text not null,
  org text,
  body text not null,
  at timestamptz not null
);
create index comment_ticket on ticket.comment (ticket, at);

-- what a dispute settled as no fault: rows (by keyed hash of their key) or, without one, the cause as a whole
create table ticket.exception (
  id text primary key,
  dataset text,
  cause text not null,
  key_hash text,
  ticket text not null references ticket.ticket (id),
  reason text not null,
  by text not null,
  at timestamptz not null,
  ended_at timestamptz
);
create index exception_cause on ticket.exception (dataset, cause) where ended_at is null;

-- a column of a dataset that names the responsible sub-unit
create table ticket.routing (
  dataset text primary key,
  "column" text not null,
  units jsonb not null,
  edited_by text not null,
  edited_at timestamptz not null
);

create table ticket.repair (
  id text primary key,
  ticket text not null references ticket.ticket (id),
  upload text not null,
  base text not null,
  version text not null,
  rows bigint,
  state text not null check (state in ('queued', 'done', 'failed')),
  error text,
  job text,
  by text not null,
  at timestamptz not null
);
create index repair_ticket on ticket.repair (ticket, at);

-- 疑义: a consumer doubts one answer; the record is marked until the ticket is settled
create table ticket.doubt (
  id text primary key,
  ticket text not null references ticket.ticket (id),
  -- evidence id of the call
  call text not null,
  dataset text not null,
  key_hash text not null,
  columns jsonb not null,
  problem text not null check (problem in ('wrong', 'incomplete', 'inconsistent', 'outdated', 'other')),
  asker text not null,
  by text not null,
  since timestamptz not null,
  settled_at timestamptz,
  settled text check (settled in ('repaired', 'exception'))
);
create unique index doubt_call on ticket.doubt (call, asker);
create index doubt_open on ticket.doubt (dataset, key_hash) where settled_at is null;
create index doubt_asker on ticket.doubt (asker, id);

create table ticket.number (
  year integer primary key,
  last integer not null
);
