-- the newest check of a version is asked for with every list of datasets
create index check_version on quality.check (version, seq desc);
