-- the last wall of what the law never allows (条例 art. 3, 13, 14): the same rules speak Chinese per field in save-faults.ts and submit-faults.ts
alter table catalogue.edition
  add constraint edition_not_classified check (content -> 'classified' is distinct from 'true'),
  add constraint edition_refusal check (share_type <> 3 or (
    coalesce(content ->> 'refusalReason', '') ~ '\S' and
    jsonb_path_exists(content, '$.basis[*]') and
    not jsonb_path_exists(content, '$.basis[*] ? (!(@.rank == "法律" || @.rank == "行政法规" || @.rank == "国务院决定"))') and
    not jsonb_path_exists(content, '$.basis[*] ? (@.title == "" || @.article == "")'))),
  add constraint edition_scope check (share_type <> 2 or (
    coalesce(content ->> 'shareScope', '') ~ '\S' and coalesce(content ->> 'usePurpose', '') ~ '\S')),
  add constraint edition_grade check (data_level < 4 or (share_type > 1 and open_type = 3)),
  add constraint edition_gates check (not is_live or (
    jsonb_path_exists(content, '$.items[*]') and
    jsonb_path_exists(content, '$.secrecyReview ? (@.conclusion == "pass" || @.conclusion == "not-involved")') and
    jsonb_path_exists(content, '$.privacyReview ? (@.conclusion == "pass" || @.conclusion == "not-involved")') and
    flow is not null and published_at is not null));
alter table catalogue.entry
  add constraint entry_code check (code ~ '^[123][0-9]{5,25}/[0-9]{1,10}$' and starts_with(code, front_code || '/'));

-- codes are for life
create function catalogue.keep_code() returns trigger language plpgsql as $$
begin
  if new.code <> old.code or new.front_code <> old.front_code then
    raise exception 'the code of a catalogue entry is for life' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger entry_code_for_life before update of code, front_code on catalogue.entry
  for each row execute function catalogue.keep_code();
