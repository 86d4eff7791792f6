SELECT t.oid,
       n.nspname AS schema,
       t.typname AS name,
       format_type(t.typbasetype, t.typtypmod) AS base_type,
       t.typnotnull AS not_null,
       NULL AS not_null_name, -- until 16
       CASE WHEN c.conname <> t.typname || '_not_null' THEN c.conname END AS not_null_name, -- since 17
       NULL AS not_null_comment, -- until 16
       obj_description(c.oid, 'pg_constraint') AS not_null_comment, -- since 17
       pg_get_expr(t.typdefaultbin, 'pg_type'::regclass) AS default_expression,
       CASE WHEN t.typcollation <> b.typcollation THEN t.typcollation::regcollation::text END AS collation,
       pg_get_userbyid(t.typowner) AS owner,
       coalesce(t.typacl, acldefault('T', t.typowner))::text[] AS acl
  FROM pg_type t
  JOIN pg_type b ON b.oid = t.typbasetype
  JOIN pg_namespace n ON n.oid = t.typnamespace
  LEFT JOIN pg_constraint c ON c.contypid = t.oid AND c.contype = 'n' -- since 17
 WHERE t.oid >= 16384 -- the server's own are below
   AND t.oid = ANY ($1) -- some types
   AND t.typtype = 'd'
   AND n.nspname !~ '^pg_'
   AND n.nspname <> 'information_schema'
