-- a plan that is deleted takes its settled changes of the source with it
create index drift_plan on connection.drift (plan);
