-- what the book reads of an entry beside its published version, so that 640,000 are counted without their rows
create index entry_book on catalogue.entry (id) include (provider, resources, kinds, used_at, refreshed_at, uncounted);

-- 重庆 (500000) is a province too: only 100000 is the nation
create or replace function catalogue.tier(region text) returns text language sql immutable parallel safe as $$
  select case
    when rtrim(region, '0') in ('', '1') then 'nation'
    when length(rtrim(region, '0')) <= 2 then 'province'
    when length(rtrim(region, '0')) <= 4 then 'city'
    when length(rtrim(region, '0')) <= 6 then 'county'
    else 'town'
  end $$;
