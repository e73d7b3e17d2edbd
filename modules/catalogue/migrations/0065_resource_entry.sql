-- the unique key of a resource begins with its entry
drop index catalogue.resource_entry;
