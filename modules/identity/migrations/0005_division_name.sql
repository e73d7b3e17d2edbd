-- names of divisions are looked for by any part of them, which an order of names cannot help
drop index identity.division_name_idx;
