-- everything up to here is in segments or concerns no captured table: further on than the position where others wrote; null = not heard yet
alter table connection.capture add column heard text;

-- a report may be about a captured table as it stands: then of no plan, and of no version
alter table connection.reconciliation alter column plan drop not null;
alter table connection.reconciliation alter column version drop not null;
alter table connection.reconciliation add column capture text references connection.capture on delete cascade;
-- the place in the source's log up to which both sides were compared
alter table connection.reconciliation add column position text;
alter table connection.reconciliation add check (num_nonnulls(plan, capture) = 1);
create index reconciliation_capture on connection.reconciliation (capture, id desc);
