-- A version may be built by the platform itself (cleansing, capture, synchronisation) instead of being loaded from an upload.
alter table intake.version alter column upload drop not null;
alter table intake.version alter column layout drop not null;
alter table intake.version add column cause text not null default 'upload'
  check (cause in ('upload', 'pipeline', 'capture', 'sync'));
alter table intake.version add check ((cause = 'upload') = (upload is not null and layout is not null));
alter table intake.lineage drop constraint lineage_source_kind_check;
alter table intake.lineage add check (source_kind in ('upload', 'version', 'connection'));
