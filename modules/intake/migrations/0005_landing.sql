-- Landed files are cleared some time after their version was published: which versions were made of a file is asked for each of them.
create index version_upload on intake.version (upload) where upload is not null;
