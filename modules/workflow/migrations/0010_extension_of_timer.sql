-- a matter shows the extensions of its time limits, the decided ones too
create index extension_timer on workflow.extension (timer);
