-- Objects that users made and that no other query reads, so that silence is never taken for equality.
WITH member AS (
  SELECT classid, objid FROM pg_depend WHERE deptype = 'e'
), present (kind, class, oid) AS (
  SELECT 'column storage settings', 'pg_class'::regclass, a.attrelid FROM pg_attribute a
              JOIN pg_type t ON t.oid = a.atttypid
              JOIN pg_class c ON c.oid = a.attrelid
             WHERE a.attnum > 0 AND NOT a.attisdropped AND c.relkind IN ('r', 'p', 'f', 'm') AND c.relnamespace >= 2200
               AND (a.attstorage <> t.typstorage OR a.attcompression <> '' OR a.attoptions IS NOT NULL
                    OR coalesce(a.attstattarget, -1) <> -1)
  UNION ALL SELECT 'foreign table options', 'pg_class'::regclass, ftrelid FROM pg_foreign_table
  UNION ALL SELECT 'grants on identity sequences', 'pg_class'::regclass, c.oid FROM pg_class c
              JOIN pg_depend d ON d.classid = 'pg_class'::regclass AND d.objid = c.oid AND d.deptype = 'i'
             WHERE c.relkind = 'S' AND c.relacl <> acldefault('s', c.relowner)
  UNION ALL SELECT 'large objects', 'pg_largeobject'::regclass, oid FROM pg_largeobject_metadata
  UNION ALL SELECT 'rules', 'pg_rewrite'::regclass, oid FROM pg_rewrite WHERE rulename <> '_RETURN'
  UNION ALL SELECT 'security labels', classoid, objoid FROM pg_seclabel
  UNION ALL SELECT 'temporal constraints', 'pg_constraint'::regclass, oid FROM pg_constraint WHERE conperiod -- since 18
)
SELECT p.kind, count(*)::int AS number
  FROM present p
 WHERE p.oid >= 16384
   AND NOT EXISTS (SELECT FROM member m WHERE m.classid = p.class AND m.objid = p.oid)
 GROUP BY p.kind
 ORDER BY p.kind
