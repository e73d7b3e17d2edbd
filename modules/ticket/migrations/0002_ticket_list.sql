-- tickets are listed by due date, those without one and the archived last: the first page must not sort them all
create index ticket_list on ticket.ticket (
  (case when state = 'archived' then '9999-12-31'::date else coalesce(due_on, '9999-12-31'::date) end), id
);
