-- What data older than its update cycle counts as in the attach rate; the bureau decides for the whole book.
create table catalogue.book_rule (
  one boolean primary key default true check (one),
  stale_as text not null check (stale_as in ('unattached', 'attached'))
);
insert into catalogue.book_rule (stale_as) values ('unattached');
