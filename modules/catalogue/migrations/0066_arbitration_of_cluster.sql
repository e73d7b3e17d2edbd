-- clusters are formed anew every night: each that goes asks whether an arbitration is about it
create index arbitration_cluster on catalogue.arbitration (cluster);
