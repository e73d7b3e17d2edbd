-- Answers to writes that carried an Idempotency-Key, kept for a day so that a repeated request gets the same answer.
create schema http;

create table http.answer (
  -- keyed hash of subject and key: the key itself is not stored
  id text primary key,
  -- keyed hash of method, address and body
  request text not null,
  claimed_at timestamptz not null,
  -- null until the answer is there: the write is running, or was cut off
  status integer,
  media text,
  -- sealed: an answer may hold a secret that is shown once
  body text
);

create index answer_claimed_at on http.answer (claimed_at);
