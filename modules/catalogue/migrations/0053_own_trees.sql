-- every class of a tree beside itself and beside each class above it: what counts in a class counts above it too
create function catalogue.class_lines(of text) returns table (code text, above text) language sql stable as $$
  with recursive node as (
    select n ->> 'code' as code, n ->> 'parent' as parent
    from catalogue.class_tree t, jsonb_array_elements(t.nodes) n
    where t.id = of
  ),
  line as (
    select code, code as above, parent from node
    union
    select line.code, node.code, node.parent from line join node on node.code = line.parent
  )
  select code, above from line
$$;
create index entry_class_code on catalogue.entry_class (tree, code, entry);
