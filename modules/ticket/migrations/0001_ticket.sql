create schema if not exists ticket;
