-- those who had a hand in what is decided about, beside the initiator: they do not decide
alter table workflow.flow add column barred text[] not null default '{}';
