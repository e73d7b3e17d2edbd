create schema if not exists verification;
