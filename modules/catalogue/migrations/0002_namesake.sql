-- is a name taken? asked at each save, of newest and published versions alike, which the partial unique index cannot answer
create index edition_namesake on catalogue.edition (provider, name);
