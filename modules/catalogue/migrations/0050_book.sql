-- what the book counts, beside the entry: kinds of its resources, the last use, the last refresh of the data behind it
alter table catalogue.entry
  add kinds text[] not null default '{}',
  add used_at timestamptz,
  add refreshed_at timestamptz;
update catalogue.entry h set (kinds, used_at, refreshed_at) = (
  select coalesce(array_agg(distinct r.kind order by r.kind), '{}'), max(r.last_used_at), max(r.attached_at)
  from catalogue.resource r where r.entry = h.id);

-- 国家 · 省 · 市 · 县 · 乡镇 as the division code says it (GB/T 2260, GB/T 10114)
create function catalogue.tier(region text) returns text language sql immutable parallel safe as $$
  select case
    when length(rtrim(region, '0')) <= 1 then 'nation'
    when length(rtrim(region, '0')) = 2 then 'province'
    when length(rtrim(region, '0')) <= 4 then 'city'
    when length(rtrim(region, '0')) <= 6 then 'county'
    else 'town'
  end $$;

alter table catalogue.edition add update_cycle text generated always as (content ->> 'updateCycle') stored;
-- the columns the book reads of published versions, without the documents
create index edition_book on catalogue.edition (entry)
  include (theme, region, data_level, update_cycle, published_at) where is_live;
