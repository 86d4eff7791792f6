-- The rule that makes a view is its definition, and left out.
SELECT r.oid,
       r.ev_class AS relation,
       r.rulename AS name,
       r.ev_type AS event,
       r.is_instead AS instead,
       pg_get_ruledef(r.oid) AS definition,
       r.ev_enabled AS state
  FROM pg_rewrite r
  JOIN pg_class c ON c.oid = r.ev_class
  JOIN pg_namespace n ON n.oid = c.relnamespace
 WHERE r.oid >= 16384 -- the server's own are below
   AND r.ev_class = ANY ($1) -- some relations
   AND r.rulename <> '_RETURN'
   AND n.nspname !~ '^pg_'
   AND n.nspname <> 'information_schema'
