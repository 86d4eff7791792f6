-- depends on: pg_class, pg_proc, pg_type
-- What the script of an extension granted is in pg_init_privs; where it granted nothing, the built-in default holds.
-- Each part is FROM the catalog whose rows hold grants: it is read again when one changes.
WITH member AS (
  SELECT e.extname, d.classid, d.objid, i.initprivs
    FROM pg_depend d
    JOIN pg_extension e ON e.oid = d.refobjid
    LEFT JOIN pg_init_privs i ON i.classoid = d.classid AND i.objoid = d.objid AND i.objsubid = 0
   WHERE d.deptype = 'e' AND d.refclassid = 'pg_extension'::regclass
), object (extname, objid, initprivs, object, acl, usual) AS (
  SELECT m.extname, m.objid, m.initprivs, 'ROUTINE ' || p.oid::regprocedure, p.proacl, acldefault('f', p.proowner)
    FROM pg_proc p
    JOIN member m ON m.classid = 'pg_proc'::regclass AND m.objid = p.oid AND p.proacl IS DISTINCT FROM m.initprivs
  UNION ALL
  SELECT m.extname, m.objid, m.initprivs,
         CASE c.relkind WHEN 'S' THEN 'SEQUENCE ' ELSE 'TABLE ' END || c.oid::regclass,
         c.relacl, acldefault(CASE c.relkind WHEN 'S' THEN 's'::"char" ELSE 'r' END, c.relowner)
    FROM pg_class c
    JOIN member m ON m.classid = 'pg_class'::regclass AND m.objid = c.oid AND c.relacl IS DISTINCT FROM m.initprivs
  UNION ALL
  SELECT m.extname, m.objid, m.initprivs, 'TYPE ' || format_type(t.oid, NULL), t.typacl, acldefault('T', t.typowner)
    FROM pg_type t
    JOIN member m ON m.classid = 'pg_type'::regclass AND m.objid = t.oid AND t.typacl IS DISTINCT FROM m.initprivs
  UNION ALL
  SELECT m.extname, m.objid, m.initprivs, 'SCHEMA ' || quote_ident(n.nspname), n.nspacl, acldefault('n', n.nspowner)
    FROM pg_namespace n
    JOIN member m ON m.classid = 'pg_namespace'::regclass AND m.objid = n.oid AND n.nspacl IS DISTINCT FROM m.initprivs
  UNION ALL
  SELECT m.extname, m.objid, m.initprivs, 'LANGUAGE ' || quote_ident(l.lanname), l.lanacl, acldefault('l', l.lanowner)
    FROM pg_language l
    JOIN member m ON m.classid = 'pg_language'::regclass AND m.objid = l.oid AND l.lanacl IS DISTINCT FROM m.initprivs
  UNION ALL
  SELECT m.extname, m.objid, m.initprivs, 'FOREIGN DATA WRAPPER ' || quote_ident(w.fdwname), w.fdwacl,
         acldefault('F', w.fdwowner)
    FROM pg_foreign_data_wrapper w
    JOIN member m ON m.classid = 'pg_foreign_data_wrapper'::regclass AND m.objid = w.oid AND w.fdwacl IS DISTINCT FROM m.initprivs
)
SELECT 'pg_init_privs'::regclass::oid AS class,
       o.objid AS oid,
       o.extname AS extension,
       o.object,
       coalesce(o.acl, o.usual)::text[] AS acl,
       coalesce(o.initprivs, o.usual)::text[] AS usual
  FROM object o
 WHERE ARRAY(SELECT unnest(coalesce(o.acl, o.usual)::text[]) ORDER BY 1)
       <> ARRAY(SELECT unnest(coalesce(o.initprivs, o.usual)::text[]) ORDER BY 1)
