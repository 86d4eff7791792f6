-- The view, as the table may be read by superusers only: others do not see the options of others.
SELECT 'pg_user_mapping'::regclass::oid AS class,
       m.umid AS oid,
       CASE m.umuser WHEN 0 THEN 'PUBLIC' ELSE m.usename END AS role,
       m.srvname AS server,
       m.umoptions AS options
  FROM pg_user_mappings m
