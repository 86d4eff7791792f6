SELECT t.oid,
       n.nspname AS schema,
       t.typname AS name,
       coalesce(e.labels, '{}') AS labels,
       pg_get_userbyid(t.typowner) AS owner,
       coalesce(t.typacl, acldefault('T', t.typowner))::text[] AS acl
  FROM pg_type t
  JOIN pg_namespace n ON n.oid = t.typnamespace
  LEFT JOIN (SELECT enumtypid, array_agg(enumlabel::text ORDER BY enumsortorder) AS labels
               FROM pg_enum
              GROUP BY enumtypid) e ON e.enumtypid = t.oid
 WHERE t.oid >= 16384 -- the server's own are below
   AND t.oid = ANY ($1) -- some types
   AND t.typtype = 'e'
   AND n.nspname !~ '^pg_'
   AND n.nspname <> 'information_schema'
