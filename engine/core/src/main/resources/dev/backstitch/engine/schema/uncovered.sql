-- Objects that users made and that no other query reads, so that silence is never taken for equality.
WITH member AS (
  SELECT classid, objid FROM pg_depend WHERE refclassid = 'pg_extension'::regclass AND deptype = 'e'
), part (classid, objid) AS (
  -- What another transaction than that of the extension put on one of its tables or views, or changed there.
  SELECT p.classid, p.objid
    FROM pg_depend e
    JOIN (SELECT 'pg_trigger'::regclass AS classid, oid AS objid, tgrelid AS relation, xmin AS made
            FROM pg_trigger WHERE NOT tgisinternal
          UNION ALL SELECT 'pg_policy'::regclass, oid, polrelid, xmin FROM pg_policy
          UNION ALL SELECT 'pg_rewrite'::regclass, oid, ev_class, xmin FROM pg_rewrite WHERE rulename <> '_RETURN'
          UNION ALL SELECT 'pg_class'::regclass, indexrelid, indrelid, xmin FROM pg_index) p ON p.relation = e.objid
   WHERE e.refclassid = 'pg_extension'::regclass
     AND e.classid = 'pg_class'::regclass
     AND e.deptype = 'e'
     AND p.made <> e.xmin
), present (kind, class, oid) AS (
  SELECT 'large objects', 'pg_largeobject'::regclass, oid FROM pg_largeobject_metadata
  UNION ALL SELECT 'parts of tables of extensions', d.classid, d.objid FROM part d
  UNION ALL SELECT 'security labels', classoid, objoid FROM pg_seclabel
)
SELECT row_number() OVER (ORDER BY p.kind) AS place, p.kind, count(*)::int AS number
  FROM present p
 WHERE p.oid >= 16384
   AND NOT EXISTS (SELECT FROM member m WHERE m.classid = p.class AND m.objid = p.oid)
 GROUP BY p.kind
 ORDER BY p.kind
