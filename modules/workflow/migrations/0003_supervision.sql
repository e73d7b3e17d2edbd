-- what a flow is about, in words that lists filter by and levels are conditional on; which clock stands for which
alter table workflow.flow
  add column facts jsonb not null default '{}',
  add column clocks jsonb not null default '{}';

update workflow.definition set levels = (
  select jsonb_agg('{"gate": null, "when": null, "mayRepeat": false, "copies": []}'::jsonb || level order by at)
  from jsonb_array_elements(levels) with ordinality as each (level, at)
);

-- the way up when nobody acts, and the time that does not count
alter table workflow.timer
  add column escalate_on date,
  add column paused_on date,
  add column paused_days int not null default 0;
update workflow.timer set escalate_on = due_on + 1;
alter table workflow.timer alter column escalate_on set not null;
drop index workflow.timer_running;
create index timer_running on workflow.timer (due_on, id) where state <> 'stopped';
create index timer_due on workflow.timer (org, due_on);

create table workflow.pause (
  id text primary key,
  timer text not null references workflow.timer,
  mode text not null,
  reason text not null,
  started_on date not null,
  paused_on date not null,
  paused_by text not null,
  resumed_on date,
  resumed_by text
);
create unique index pause_open on workflow.pause (timer) where resumed_on is null;

-- a stricter limit holds in a division and everything below it; '' is everywhere
alter table workflow.local_limit
  add column region text not null default '',
  add column extension int,
  add column pause text not null default 'none',
  add column source text not null default '';
alter table workflow.local_limit drop constraint local_limit_pkey, add primary key (rule, region);

-- 抄送: who may read along
create table workflow.copy (
  id text primary key,
  flow text not null references workflow.flow,
  to_user text,
  to_role text,
  to_org text,
  by text not null,
  by_name text not null,
  comment text not null default '',
  at timestamptz not null
);
create index copy_flow on workflow.copy (flow);
create index copy_user on workflow.copy (to_user, id);
create index copy_role on workflow.copy (to_role, to_org, id);

-- 督办单
create table workflow.order_number (year int primary key, last int not null);
create table workflow.supervision_order (
  id text primary key,
  number text not null unique,
  timer text references workflow.timer,
  title text not null,
  link text not null,
  role text not null,
  org text,
  demand text not null,
  answer_by date not null,
  state text not null,
  issued_by text not null,
  issued_by_name text not null,
  issued_at timestamptz not null,
  answer text not null default '',
  proof text not null default '',
  answered_by_name text,
  answered_at timestamptz,
  opinion text not null default '',
  closed_at timestamptz
);
create index supervision_order_state on workflow.supervision_order (state, id);
create unique index supervision_order_open on workflow.supervision_order (timer) where state in ('issued', 'answered');
