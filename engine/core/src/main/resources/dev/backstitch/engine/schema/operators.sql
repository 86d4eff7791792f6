-- One without a function is only mentioned by others.
SELECT 'pg_operator'::regclass::oid AS class,
       o.oid,
       n.nspname AS schema,
       o.oprname AS name,
       format_type(nullif(o.oprleft, 0), NULL) AS left,
       format_type(nullif(o.oprright, 0), NULL) AS right,
       o.oprcode::text AS function,
       (SELECT 'OPERATOR(' || quote_ident(w.nspname) || '.' || c.oprname || ')'
          FROM pg_operator c
          JOIN pg_namespace w ON w.oid = c.oprnamespace
         WHERE c.oid = o.oprcom) AS commutator,
       (SELECT 'OPERATOR(' || quote_ident(w.nspname) || '.' || c.oprname || ')'
          FROM pg_operator c
          JOIN pg_namespace w ON w.oid = c.oprnamespace
         WHERE c.oid = o.oprnegate) AS negator,
       nullif(o.oprrest, 0)::regproc::text AS restrict,
       nullif(o.oprjoin, 0)::regproc::text AS join,
       o.oprcanhash AS hashes,
       o.oprcanmerge AS merges,
       pg_get_userbyid(o.oprowner) AS owner,
       obj_description(o.oid, 'pg_operator') AS comment
  FROM pg_operator o
  JOIN pg_namespace n ON n.oid = o.oprnamespace
 WHERE o.oid >= 16384 -- the server's own are below
   AND o.oprcode <> 0
