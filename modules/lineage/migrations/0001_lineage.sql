create schema if not exists lineage;
