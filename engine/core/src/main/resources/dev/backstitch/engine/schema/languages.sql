SELECT 'pg_language'::regclass::oid AS class,
       l.oid,
       l.lanname AS name,
       l.lanpltrusted AS trusted,
       l.lanplcallfoid::regproc::text AS handler,
       nullif(l.laninline, 0)::regproc::text AS inline,
       nullif(l.lanvalidator, 0)::regproc::text AS validator,
       pg_get_userbyid(l.lanowner) AS owner,
       coalesce(l.lanacl, acldefault('l', l.lanowner))::text[] AS grants,
       obj_description(l.oid, 'pg_language') AS comment
  FROM pg_language l
 WHERE l.oid >= 16384 -- the server's own are below
