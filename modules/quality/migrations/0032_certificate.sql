-- signed quality certificates; the body is what was signed, byte for byte
create table quality.certificate (
  id text primary key,
  seq bigint generated always as identity unique,
  dataset text not null,
  entry text,
  version text not null,
  "check" text not null unique,
  org text not null,
  score double precision,
  grade text,
  verdict text not null,
  -- flattened JWS (RFC 7515, EdDSA): protected header, payload, signature, each base64url
  protected text not null,
  payload text not null,
  signature text not null,
  receipt text not null,
  issued_by text not null,
  issued_at timestamptz not null
);
create index certificate_dataset on quality.certificate (dataset, seq desc);
create index certificate_entry on quality.certificate (entry, seq desc);
create index certificate_version on quality.certificate (version, seq desc);
