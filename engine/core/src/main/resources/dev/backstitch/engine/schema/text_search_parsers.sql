SELECT 'pg_ts_parser'::regclass::oid AS class,
       p.oid,
       n.nspname AS schema,
       p.prsname AS name,
       p.prsstart::text AS start,
       p.prstoken::text AS token,
       p.prsend::text AS end,
       nullif(p.prsheadline, 0)::regproc::text AS headline,
       p.prslextype::text AS types,
       obj_description(p.oid, 'pg_ts_parser') AS comment
  FROM pg_ts_parser p
  JOIN pg_namespace n ON n.oid = p.prsnamespace
 WHERE p.oid >= 16384 -- the server's own are below
