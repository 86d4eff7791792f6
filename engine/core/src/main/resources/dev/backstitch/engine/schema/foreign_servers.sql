SELECT 'pg_foreign_server'::regclass::oid AS class,
       s.oid,
       s.srvname AS name,
       w.fdwname AS wrapper,
       s.srvtype AS type,
       s.srvversion AS version,
       s.srvoptions AS options,
       pg_get_userbyid(s.srvowner) AS owner,
       coalesce(s.srvacl, acldefault('S', s.srvowner))::text[] AS grants,
       obj_description(s.oid, 'pg_foreign_server') AS comment
  FROM pg_foreign_server s
  JOIN pg_foreign_data_wrapper w ON w.oid = s.srvfdw
