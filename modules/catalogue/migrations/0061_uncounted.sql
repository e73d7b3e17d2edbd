-- what lies outside the platform is linked by its address: nobody tells when it is used, so it is neither used nor unused
alter table catalogue.resource add counted boolean not null default true;
update catalogue.resource set counted = false where position('://' in ref) > 0;
alter table catalogue.entry add uncounted boolean not null default false;
update catalogue.entry h set uncounted = true
  where h.resources > 0 and not exists (select from catalogue.resource r where r.entry = h.id and r.counted);
