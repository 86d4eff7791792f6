SELECT c.oid,
       n.nspname AS schema,
       c.relname AS name,
       c.relpersistence AS persistence,
       format_type(s.seqtypid, NULL) AS type,
       s.seqstart AS start,
       s.seqincrement AS increment,
       s.seqmin AS min,
       s.seqmax AS max,
       s.seqcache AS cache,
       s.seqcycle AS cycle,
       d.refobjid AS table_oid,
       d.refobjsubid AS column_number,
       coalesce(d.deptype = 'i', false) AS of_identity,
       pg_get_userbyid(c.relowner) AS owner,
       coalesce(c.relacl, acldefault('s', c.relowner))::text[] AS acl
  FROM pg_sequence s
  JOIN pg_class c ON c.oid = s.seqrelid
  JOIN pg_namespace n ON n.oid = c.relnamespace
  LEFT JOIN pg_depend d ON d.classid = 'pg_class'::regclass
                       AND d.objid = s.seqrelid
                       AND d.objsubid = 0
                       AND d.refclassid = 'pg_class'::regclass
                       AND d.deptype IN ('a', 'i')
 WHERE c.oid >= 16384 -- the server's own are below
   AND s.seqrelid = ANY ($1) -- some relations
   AND n.nspname !~ '^pg_'
   AND n.nspname <> 'information_schema'
