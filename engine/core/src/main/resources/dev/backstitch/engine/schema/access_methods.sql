SELECT 'pg_am'::regclass::oid AS class,
       a.oid,
       a.amname AS name,
       CASE a.amtype WHEN 't' THEN 'TABLE' ELSE 'INDEX' END AS type,
       a.amhandler::text AS handler,
       obj_description(a.oid, 'pg_am') AS comment
  FROM pg_am a
 WHERE a.oid >= 16384 -- the server's own are below
