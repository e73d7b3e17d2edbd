create schema workflow;

-- one row per state change of anything that runs on a state table
create table workflow.transition (
  id text primary key,
  seq bigint generated always as identity,
  object text not null,
  ref text not null,
  from_state text not null,
  to_state text not null,
  action text not null,
  actor text not null,
  actor_name text not null,
  org text,
  reason text not null default '',
  remarks jsonb not null default '{}',
  at timestamptz not null
);
create index transition_ref on workflow.transition (ref, seq);

create table workflow.definition (
  kind text not null,
  version int not null,
  title text not null,
  levels jsonb not null,
  active boolean not null,
  changed_by text not null,
  changed_at timestamptz not null,
  primary key (kind, version)
);
create unique index definition_active on workflow.definition (kind) where active;

create table workflow.flow (
  id text primary key,
  kind text not null,
  version int not null,
  ref text not null,
  title text not null,
  org text not null,
  provider text,
  initiator text not null,
  initiator_name text not null,
  context jsonb not null,
  level int not null,
  state text not null,
  started_at timestamptz not null,
  finished_at timestamptz,
  urged_at timestamptz,
  foreign key (kind, version) references workflow.definition
);
create unique index flow_running on workflow.flow (kind, ref) where state = 'running';
create index flow_ref on workflow.flow (ref, id);

create table workflow.timer (
  id text primary key,
  rule text not null,
  ref text not null,
  title text not null,
  link text not null,
  role text not null,
  org text,
  inform text,
  started_on date not null,
  days int not null,
  extended int not null default 0,
  yellow_on date not null,
  orange_on date not null,
  due_on date not null,
  provisional boolean not null,
  noticed text not null default 'green',
  state text not null,
  started_at timestamptz not null,
  stopped_at timestamptz
);
create index timer_ref on workflow.timer (ref);
create index timer_running on workflow.timer (due_on, id) where state = 'running';

create table workflow.extension (
  id text primary key,
  timer text not null references workflow.timer,
  days int not null,
  reason text not null,
  state text not null,
  requested_by text not null,
  requested_at timestamptz not null,
  decided_by text,
  decided_at timestamptz,
  comment text not null default ''
);
create unique index extension_open on workflow.extension (timer) where state = 'requested';

-- a place may bind itself more strictly than the law does
create table workflow.local_limit (
  rule text primary key,
  days int not null,
  changed_by text not null,
  changed_at timestamptz not null
);

create table workflow.task (
  id text primary key,
  flow text not null references workflow.flow,
  level int not null,
  level_name text not null,
  role text not null,
  org text,
  assignee text,
  relation text not null,
  origin text not null,
  state text not null,
  timer text references workflow.timer,
  created_at timestamptz not null,
  decided_at timestamptz,
  decided_by text,
  decided_by_name text,
  comment text not null default '',
  remarks jsonb not null default '{}'
);
create index task_flow on workflow.task (flow, id);
create index task_open on workflow.task (role, org) where state = 'open';
create index task_done on workflow.task (decided_by, decided_at, id);

create table workflow.notice (
  id text primary key,
  to_user text,
  to_role text,
  to_org text,
  title text not null,
  body text not null default '',
  link text not null,
  tone text not null,
  at timestamptz not null
);
create index notice_role on workflow.notice (to_role, to_org, id);
create index notice_user on workflow.notice (to_user, id);

create table workflow.notice_read (
  notice text not null references workflow.notice on delete cascade,
  reader text not null,
  at timestamptz not null,
  primary key (notice, reader)
);
