SELECT c.oid,
       n.nspname AS schema,
       c.relname AS name,
       c.relkind AS kind,
       c.relpersistence AS persistence,
       c.relispartition AS is_partition,
       CASE WHEN c.relkind = 'p' THEN pg_get_partkeydef(c.oid) END AS partition_key,
       pg_get_expr(c.relpartbound, c.oid) AS partition_bound,
       coalesce(i.parents, '{}') AS parents,
       c.reloptions AS options,
       toast.reloptions AS toast_options,
       c.relrowsecurity AS row_security,
       c.relforcerowsecurity AS row_security_forced,
       c.relreplident AS replica_identity,
       s.spcname AS tablespace,
       CASE WHEN m.amname <> 'heap' THEN m.amname END AS access_method,
       CASE WHEN c.reloftype <> 0 THEN c.reloftype::regtype::text END AS of_type,
       v.srvname AS foreign_server,
       f.ftoptions AS foreign_options,
       pg_get_userbyid(c.relowner) AS owner,
       coalesce(c.relacl, acldefault('r', c.relowner))::text[] AS acl
  FROM pg_class c
  JOIN pg_namespace n ON n.oid = c.relnamespace
  LEFT JOIN pg_class toast ON toast.oid = c.reltoastrelid
  LEFT JOIN pg_tablespace s ON s.oid = c.reltablespace
  LEFT JOIN pg_am m ON m.oid = c.relam
  LEFT JOIN pg_foreign_table f ON f.ftrelid = c.oid -- depends on: pg_foreign_table
  LEFT JOIN pg_foreign_server v ON v.oid = f.ftserver
  LEFT JOIN (SELECT inhrelid, array_agg(inhparent::bigint ORDER BY inhseqno) AS parents
               FROM pg_inherits
              GROUP BY inhrelid) i ON i.inhrelid = c.oid
 WHERE c.oid >= 16384 -- the server's own are below
   AND c.oid = ANY ($1) -- some relations
   AND c.relkind IN ('r', 'p', 'f')
   AND n.nspname !~ '^pg_'
   AND n.nspname <> 'information_schema'
