SELECT i.indexrelid AS oid,
       i.indrelid AS relation,
       n.nspname AS schema,
       c.relname AS name,
       m.amname AS method,
       i.indisunique AS is_unique,
       false AS nulls_not_distinct, -- until 14
       i.indnullsnotdistinct AS nulls_not_distinct, -- since 15
       i.indnkeyatts AS key_count,
       pg_get_expr(i.indpred, i.indrelid) AS predicate,
       i.indisvalid AND i.indisready AS valid,
       i.indisclustered AS clustered,
       i.indisreplident AS replica_identity,
       c.reloptions AS options,
       s.spcname AS tablespace,
       h.inhparent AS parent
  FROM pg_index i
  JOIN pg_class c ON c.oid = i.indexrelid
  JOIN pg_namespace n ON n.oid = c.relnamespace
  JOIN pg_am m ON m.oid = c.relam
  LEFT JOIN pg_tablespace s ON s.oid = c.reltablespace
  LEFT JOIN pg_inherits h ON h.inhrelid = i.indexrelid -- comes and goes with relispartition
 WHERE i.indexrelid >= 16384 -- the server's own are below
   AND i.indrelid = ANY ($1) -- some relations
   AND n.nspname !~ '^pg_'
   AND n.nspname <> 'information_schema'
