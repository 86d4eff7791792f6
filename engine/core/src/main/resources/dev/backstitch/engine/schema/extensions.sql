SELECT e.oid,
       e.extname AS name,
       n.nspname AS schema,
       e.extversion AS version,
       ARRAY(SELECT r.extname::text
               FROM pg_depend d
               JOIN pg_extension r ON r.oid = d.refobjid
              WHERE d.classid = 'pg_extension'::regclass
                AND d.objid = e.oid
                AND d.refclassid = 'pg_extension'::regclass) AS requires
  FROM pg_extension e
  JOIN pg_namespace n ON n.oid = e.extnamespace
