-- A setting has no oid: its role and place are its own in this one catalog.
SELECT 'pg_db_role_setting'::regclass::oid AS class,
       s.setrole::bigint * 1000 + c.position AS oid,
       CASE WHEN s.setrole <> 0 THEN pg_get_userbyid(s.setrole) END AS role,
       split_part(c.setting, '=', 1) AS parameter,
       substr(c.setting, strpos(c.setting, '=') + 1) AS value
  FROM pg_db_role_setting s
  JOIN pg_database d ON d.oid = s.setdatabase
 CROSS JOIN unnest(s.setconfig) WITH ORDINALITY c (setting, position)
 WHERE d.datname = current_database()
