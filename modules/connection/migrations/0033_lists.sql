-- lists of all by id go by the primary key; files of a feed are counted on the source map
drop index connection.run_list, connection.drift_list, connection.reconciliation_list, connection.breach_list, connection.capture_list;
create index taking_feed on connection.taking (feed, state);
