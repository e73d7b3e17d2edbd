-- A version may be built from corrected rows that the owner of a quality ticket handed in.
alter table intake.version drop constraint version_cause_check;
alter table intake.version add constraint version_cause_check
  check (cause in ('upload', 'pipeline', 'capture', 'sync', 'repair'));
