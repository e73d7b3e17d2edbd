-- what was opened before promises nothing about its digits and names no key until it is opened anew
update opendata.publication
set columns = (
  select coalesce(jsonb_agg('{"format": null, "key": false}'::jsonb || entry.value order by entry.ordinality), '[]')
  from jsonb_array_elements(columns) with ordinality entry
);
