SELECT 'pg_ts_template'::regclass::oid AS class,
       t.oid,
       n.nspname AS schema,
       t.tmplname AS name,
       nullif(t.tmplinit, 0)::regproc::text AS init,
       t.tmpllexize::text AS lexize,
       obj_description(t.oid, 'pg_ts_template') AS comment
  FROM pg_ts_template t
  JOIN pg_namespace n ON n.oid = t.tmplnamespace
 WHERE t.oid >= 16384 -- the server's own are below
