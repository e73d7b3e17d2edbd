-- the last day a dataset that stays with its department was asked about by itself: once a day, whatever came of it
create table quality.nightly (
  dataset text primary key,
  day date not null
);
