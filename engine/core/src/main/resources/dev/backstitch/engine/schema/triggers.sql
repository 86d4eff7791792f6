-- The clone of a trigger on a partition is left out unless it was enabled or disabled on its own.
-- Up to 14 all clones are internal.
SELECT t.oid,
       t.tgrelid AS relation,
       t.tgname AS name,
       pg_get_triggerdef(t.oid, false) AS definition,
       quote_ident(w.nspname) || '.' || quote_ident(f.proname) AS function,
       t.tgenabled AS state,
       t.tgparentid <> 0 AS inherited
  FROM pg_trigger t
  JOIN pg_class c ON c.oid = t.tgrelid
  JOIN pg_namespace n ON n.oid = c.relnamespace
  JOIN pg_proc f ON f.oid = t.tgfoid
  JOIN pg_namespace w ON w.oid = f.pronamespace
  LEFT JOIN pg_trigger p ON p.oid = t.tgparentid
 WHERE t.oid >= 16384 -- the server's own are below
   AND t.tgrelid = ANY ($1) -- some relations
   AND NOT (t.tgisinternal AND (t.tgparentid = 0 OR f.proname ~ '^(RI_FKey_|unique_key_recheck)')) -- until 14
   AND NOT t.tgisinternal -- since 15
   AND (p.oid IS NULL OR p.tgenabled <> t.tgenabled)
   AND n.nspname !~ '^pg_'
   AND n.nspname <> 'information_schema'
