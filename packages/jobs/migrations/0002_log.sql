-- What a job said on its way, oldest first.
alter table jobs.job add column log jsonb not null default '[]';

-- The log with one more line; what was said last is not said twice, and the oldest of more than 200 lines goes.
create function jobs.noted(log jsonb, at timestamptz, text text) returns jsonb language sql immutable as $$
  select case
    when text is null or log -> -1 ->> 'text' = text then log
    when jsonb_array_length(log) >= 200 then (log - 0) || jsonb_build_object('at', at, 'text', text)
    else log || jsonb_build_object('at', at, 'text', text)
  end
$$;
