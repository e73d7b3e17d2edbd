-- settling a ticket, and taking it back, finds its lines among all
create index exception_ticket on ticket.exception (ticket) where ended_at is null;
create index doubt_ticket on ticket.doubt (ticket);
