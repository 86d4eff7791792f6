SELECT 'pg_type'::regclass::oid AS class,
       t.oid,
       n.nspname AS schema,
       t.typname AS name,
       format_type(r.rngsubtype, NULL) AS subtype,
       CASE WHEN NOT o.opcdefault
            THEN CASE WHEN w.nspname <> 'pg_catalog' THEN quote_ident(w.nspname) || '.' ELSE '' END || quote_ident(o.opcname)
       END AS operator_class,
       CASE WHEN r.rngcollation <> s.typcollation THEN r.rngcollation::regcollation::text END AS collation,
       nullif(r.rngcanonical, 0)::regproc::text AS canonical,
       nullif(r.rngsubdiff, 0)::regproc::text AS subtype_difference,
       format_type(r.rngmultitypid, NULL) AS multirange,
       pg_get_userbyid(t.typowner) AS owner,
       coalesce(t.typacl, acldefault('T', t.typowner))::text[] AS grants,
       obj_description(t.oid, 'pg_type') AS comment
  FROM pg_range r
  JOIN pg_type t ON t.oid = r.rngtypid
  JOIN pg_namespace n ON n.oid = t.typnamespace
  JOIN pg_type s ON s.oid = r.rngsubtype
  JOIN pg_opclass o ON o.oid = r.rngsubopc
  JOIN pg_namespace w ON w.oid = o.opcnamespace
 WHERE t.oid >= 16384 -- the server's own are below
