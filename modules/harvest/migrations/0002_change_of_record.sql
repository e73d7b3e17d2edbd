-- deleting a record asks whether a change still speaks of it, also of those that are settled
create index change_record on harvest.change (record);
