-- Objects that users made and that no other query reads, so that silence is never taken for equality.
WITH member AS (
  SELECT classid, objid FROM pg_depend WHERE deptype = 'e'
), present (kind, class, oid) AS (
  SELECT 'large objects', 'pg_largeobject'::regclass, oid FROM pg_largeobject_metadata
  UNION ALL SELECT 'security labels', classoid, objoid FROM pg_seclabel
)
SELECT row_number() OVER (ORDER BY p.kind) AS place, p.kind, count(*)::int AS number
  FROM present p
 WHERE p.oid >= 16384
   AND NOT EXISTS (SELECT FROM member m WHERE m.classid = p.class AND m.objid = p.oid)
 GROUP BY p.kind
 ORDER BY p.kind
