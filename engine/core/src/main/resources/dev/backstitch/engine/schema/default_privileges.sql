-- Those in a schema come on top of the others: they begin with nothing.
SELECT 'pg_default_acl'::regclass::oid AS class,
       a.oid,
       pg_get_userbyid(a.defaclrole) AS role,
       n.nspname AS schema,
       CASE a.defaclobjtype
         WHEN 'r' THEN 'TABLES'
         WHEN 'S' THEN 'SEQUENCES'
         WHEN 'f' THEN 'FUNCTIONS'
         WHEN 'T' THEN 'TYPES'
         WHEN 'n' THEN 'SCHEMAS'
         ELSE 'LARGE OBJECTS'
       END AS objects,
       a.defaclacl::text[] AS acl,
       CASE WHEN n.oid IS NULL
            THEN acldefault(CASE a.defaclobjtype WHEN 'S' THEN 's'::"char" ELSE a.defaclobjtype END, a.defaclrole)::text[]
       END AS usual
  FROM pg_default_acl a
  LEFT JOIN pg_namespace n ON n.oid = a.defaclnamespace
