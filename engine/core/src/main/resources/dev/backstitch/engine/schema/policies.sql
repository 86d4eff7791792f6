SELECT p.oid,
       p.polrelid AS relation,
       p.polname AS name,
       p.polpermissive AS permissive,
       p.polcmd AS command,
       ARRAY(SELECT CASE r WHEN 0 THEN 'PUBLIC' ELSE pg_get_userbyid(r)::text END FROM unnest(p.polroles) r) AS roles,
       pg_get_expr(p.polqual, p.polrelid) AS using_expression,
       pg_get_expr(p.polwithcheck, p.polrelid) AS check_expression
  FROM pg_policy p
  JOIN pg_class c ON c.oid = p.polrelid
  JOIN pg_namespace n ON n.oid = c.relnamespace
 WHERE p.oid >= 16384 -- the server's own are below
   AND p.polrelid = ANY ($1) -- some relations
   AND n.nspname !~ '^pg_'
   AND n.nspname <> 'information_schema'
