-- 条例 art. 21: the provider's time runs from the receipt, after the office head of the consumer agreed
alter table sharing.application add received_at timestamptz, add modes text[] not null default '{query,verify}';
