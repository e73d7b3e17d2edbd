-- findings of old checks are removed from the disk; counts and scores stay
alter table quality."check" add column findings_dropped_at timestamptz;
