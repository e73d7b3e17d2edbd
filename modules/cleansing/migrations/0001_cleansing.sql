create schema if not exists cleansing;
