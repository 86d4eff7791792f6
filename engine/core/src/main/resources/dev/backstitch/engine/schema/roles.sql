-- The bootstrap superuser (oid 10) and the predefined roles belong to the server.
SELECT r.oid,
       r.rolname AS name,
       array_remove(ARRAY[
         CASE WHEN r.rolbypassrls THEN 'BYPASSRLS' END,
         CASE WHEN r.rolconnlimit <> -1 THEN 'CONNECTION LIMIT ' || r.rolconnlimit END,
         CASE WHEN r.rolcreatedb THEN 'CREATEDB' END,
         CASE WHEN r.rolcreaterole THEN 'CREATEROLE' END,
         CASE WHEN r.rolinherit THEN 'INHERIT' ELSE 'NOINHERIT' END,
         CASE WHEN r.rolcanlogin THEN 'LOGIN' ELSE 'NOLOGIN' END,
         CASE WHEN r.rolreplication THEN 'REPLICATION' END,
         CASE WHEN r.rolsuper THEN 'SUPERUSER' END,
         'VALID UNTIL ' || quote_literal(nullif(r.rolvaliduntil, 'infinity'))], NULL) AS attributes,
       ARRAY(SELECT quote_ident(g.rolname)
                    || CASE WHEN m.admin_option THEN ' WITH ADMIN OPTION' ELSE '' END -- until 15
                    || coalesce(' WITH ' || nullif(concat_ws(', ', -- since 16
                         CASE WHEN m.admin_option THEN 'ADMIN TRUE' END, -- since 16
                         CASE WHEN m.inherit_option <> r.rolinherit THEN 'INHERIT ' || m.inherit_option END, -- since 16
                         CASE WHEN NOT m.set_option THEN 'SET FALSE' END), ''), '') -- since 16
               FROM pg_auth_members m
               JOIN pg_roles g ON g.oid = m.roleid
              WHERE m.member = r.oid) AS member_of,
       s.setconfig AS settings,
       shobj_description(r.oid, 'pg_authid') AS comment
  FROM pg_roles r
  LEFT JOIN pg_db_role_setting s ON s.setrole = r.oid AND s.setdatabase = 0
 WHERE r.oid >= 16384
   AND r.rolname !~ '^pg_'
   AND r.rolname <> current_user
