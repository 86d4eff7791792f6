-- The locale of ICU has a column of its own since 15, which has another name since 17; before, it stands in both of libc.
SELECT 'pg_collation'::regclass::oid AS class,
       c.oid,
       n.nspname AS schema,
       c.collname AS name,
       CASE c.collprovider WHEN 'c' THEN 'libc' WHEN 'i' THEN 'icu' WHEN 'b' THEN 'builtin' ELSE 'default' END AS provider,
       coalesce(to_jsonb(c) ->> 'colllocale', to_jsonb(c) ->> 'colliculocale',
                CASE WHEN c.collcollate = c.collctype THEN c.collcollate END) AS locale,
       CASE WHEN c.collcollate <> c.collctype THEN c.collcollate END AS lc_collate,
       CASE WHEN c.collcollate <> c.collctype THEN c.collctype END AS lc_ctype,
       c.collisdeterministic AS deterministic,
       NULL AS rules, -- until 15
       c.collicurules AS rules, -- since 16
       pg_get_userbyid(c.collowner) AS owner,
       obj_description(c.oid, 'pg_collation') AS comment
  FROM pg_collation c
  JOIN pg_namespace n ON n.oid = c.collnamespace
 WHERE c.oid >= 16384 -- the server's own are below
   AND n.nspname <> 'pg_catalog' -- pg_import_system_collations() puts those of the system there
