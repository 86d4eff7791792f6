SELECT c.oid,
       c.contypid AS domain,
       c.conname AS name,
       pg_get_expr(c.conbin, 0) AS expression,
       c.convalidated AS validated
  FROM pg_constraint c
  JOIN pg_namespace n ON n.oid = c.connamespace
 WHERE c.oid >= 16384 -- the server's own are below
   AND c.contypid = ANY ($1) -- some types
   AND c.contypid <> 0
   AND c.contype = 'c'
   AND n.nspname !~ '^pg_'
   AND n.nspname <> 'information_schema'
