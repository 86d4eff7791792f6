-- Clones of a parent's constraints (of a partition, or inherited) are left out: they come and go with it. Those with
-- an index have a name of their own.
SELECT c.oid,
       c.conrelid AS relation,
       c.conname AS name,
       c.contype AS type,
       c.conindid AS index,
       c.conkey::int[] AS columns,
       c.confrelid AS referenced,
       c.confkey::int[] AS referenced_columns,
       c.confdeltype AS on_delete,
       NULL::int[] AS on_delete_columns, -- until 14
       c.confdelsetcols::int[] AS on_delete_columns, -- since 15
       c.confupdtype AS on_update,
       c.confmatchtype AS match,
       c.condeferrable AS deferrable,
       c.condeferred AS deferred,
       c.convalidated AS validated,
       true AS enforced, -- until 17
       c.conenforced AS enforced, -- since 18
       c.connoinherit AS no_inherit,
       false AS period, -- until 17
       c.conperiod AS period, -- since 18
       CASE c.contype
         WHEN 'c' THEN pg_get_expr(c.conbin, c.conrelid)
         WHEN 'x' THEN pg_get_constraintdef(c.oid)
       END AS definition
  FROM pg_constraint c
  JOIN pg_namespace n ON n.oid = c.connamespace
 WHERE c.oid >= 16384 -- the server's own are below
   AND c.conrelid = ANY ($1) -- some relations
   AND c.conrelid <> 0
   AND c.contype IN ('p', 'u', 'f', 'c', 'x', 'n')
   AND (c.conparentid = 0 OR c.contype IN ('p', 'u', 'x'))
   AND NOT (c.contype IN ('c', 'n') AND NOT c.conislocal)
   AND n.nspname !~ '^pg_'
   AND n.nspname <> 'information_schema'
