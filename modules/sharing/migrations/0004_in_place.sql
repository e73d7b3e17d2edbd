-- 数据不搬家: the service asks the department's database at each call, nothing is built here.
alter table sharing.service add in_place boolean not null default false;
