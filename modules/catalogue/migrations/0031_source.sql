-- published data items by what they mean; kept by the publishing transaction, so it never lags
create table catalogue.source_item (
  entry text not null references catalogue.entry on delete cascade,
  item text not null,
  version int not null,
  provider text not null,
  key text not null,
  known boolean not null,
  pairs text[] not null,
  facts jsonb not null,
  primary key (entry, item)
);
create index source_item_key on catalogue.source_item (key, provider);
create index source_item_pairs on catalogue.source_item using gin (pairs) where not known;

-- the same data item wherever it stands; found by the sweep, named by arbitration
create table catalogue.source_cluster (
  id text primary key,
  title text not null,
  subject text not null,
  property text,
  state text not null,
  source_org text,
  arbitration text,
  items int not null,
  orgs int not null,
  score real not null,
  reasons jsonb not null,
  updated_at timestamptz not null
);
create index source_cluster_rank on catalogue.source_cluster (orgs desc, id);
create table catalogue.source_key (
  key text primary key,
  cluster text not null references catalogue.source_cluster on delete cascade
);
create index source_key_cluster on catalogue.source_key (cluster);

-- why an item is registered although another department is its source (条例 art. 19)
create table catalogue.source_claim (
  entry text not null references catalogue.entry on delete cascade,
  item text not null,
  kind text not null,
  reason text not null,
  basis_title text not null,
  basis_article text not null,
  claimed_by text not null,
  claimed_at timestamptz not null,
  primary key (entry, item)
);

create table catalogue.arbitration (
  id text primary key,
  cluster text not null references catalogue.source_cluster,
  title text not null,
  orgs jsonb not null,
  state text not null,
  reason text not null,
  due_on date not null,
  opened_by text not null,
  opened_by_name text not null,
  opened_at timestamptz not null,
  source_org text,
  basis_title text not null default '',
  basis_article text not null default '',
  ruling text not null default '',
  decided_by text,
  decided_by_name text,
  decided_at timestamptz,
  appeal_until date
);
create unique index arbitration_open on catalogue.arbitration (cluster) where state in ('commenting', 'appealed');
create index arbitration_list on catalogue.arbitration (state, id);
create table catalogue.arbitration_comment (
  id text primary key,
  arbitration text not null references catalogue.arbitration on delete cascade,
  org text not null,
  org_name text not null,
  stance text not null,
  text text not null,
  by_user text not null,
  by_name text not null,
  at timestamptz not null
);
create index arbitration_comment_of on catalogue.arbitration_comment (arbitration, id);
