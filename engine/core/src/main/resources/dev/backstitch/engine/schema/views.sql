SELECT c.oid,
       n.nspname AS schema,
       c.relname AS name,
       c.relkind = 'm' AS materialized,
       pg_get_viewdef(c.oid) AS definition,
       c.reloptions AS options,
       c.relispopulated AS populated,
       c.relreplident AS replica_identity,
       CASE WHEN m.amname <> 'heap' THEN m.amname END AS access_method,
       s.spcname AS tablespace,
       pg_get_userbyid(c.relowner) AS owner,
       coalesce(c.relacl, acldefault('r', c.relowner))::text[] AS acl
  FROM pg_class c
  JOIN pg_namespace n ON n.oid = c.relnamespace
  LEFT JOIN pg_am m ON m.oid = c.relam
  LEFT JOIN pg_tablespace s ON s.oid = c.reltablespace
 WHERE c.oid >= 16384 -- the server's own are below
   AND c.oid = ANY ($1) -- some relations
   AND c.relkind IN ('v', 'm')
   AND n.nspname !~ '^pg_'
   AND n.nspname <> 'information_schema'
