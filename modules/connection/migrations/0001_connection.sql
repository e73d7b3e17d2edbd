create schema if not exists connection;
