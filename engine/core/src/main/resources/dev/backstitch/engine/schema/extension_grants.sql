-- What the script of an extension granted is in pg_init_privs; where it granted nothing, the built-in default holds.
WITH member AS (
  SELECT e.extname, d.classid, d.objid
    FROM pg_depend d
    JOIN pg_extension e ON e.oid = d.refobjid
   WHERE d.deptype = 'e' AND d.refclassid = 'pg_extension'::regclass
), object (extname, classid, objid, object, acl, usual) AS (
  SELECT m.extname, m.classid, m.objid, 'ROUTINE ' || p.oid::regprocedure, p.proacl, acldefault('f', p.proowner)
    FROM member m
    JOIN pg_proc p ON m.classid = 'pg_proc'::regclass AND p.oid = m.objid
  UNION ALL
  SELECT m.extname, m.classid, m.objid,
         CASE c.relkind WHEN 'S' THEN 'SEQUENCE ' ELSE 'TABLE ' END || c.oid::regclass,
         c.relacl, acldefault(CASE c.relkind WHEN 'S' THEN 's'::"char" ELSE 'r' END, c.relowner)
    FROM member m
    JOIN pg_class c ON m.classid = 'pg_class'::regclass AND c.oid = m.objid
  UNION ALL
  SELECT m.extname, m.classid, m.objid, 'TYPE ' || format_type(t.oid, NULL), t.typacl, acldefault('T', t.typowner)
    FROM member m
    JOIN pg_type t ON m.classid = 'pg_type'::regclass AND t.oid = m.objid
  UNION ALL
  SELECT m.extname, m.classid, m.objid, 'SCHEMA ' || quote_ident(n.nspname), n.nspacl, acldefault('n', n.nspowner)
    FROM member m
    JOIN pg_namespace n ON m.classid = 'pg_namespace'::regclass AND n.oid = m.objid
  UNION ALL
  SELECT m.extname, m.classid, m.objid, 'LANGUAGE ' || quote_ident(l.lanname), l.lanacl, acldefault('l', l.lanowner)
    FROM member m
    JOIN pg_language l ON m.classid = 'pg_language'::regclass AND l.oid = m.objid
  UNION ALL
  SELECT m.extname, m.classid, m.objid, 'FOREIGN DATA WRAPPER ' || quote_ident(w.fdwname), w.fdwacl,
         acldefault('F', w.fdwowner)
    FROM member m
    JOIN pg_foreign_data_wrapper w ON m.classid = 'pg_foreign_data_wrapper'::regclass AND w.oid = m.objid
)
SELECT 'pg_init_privs'::regclass::oid AS class,
       o.objid AS oid,
       o.extname AS extension,
       o.object,
       coalesce(o.acl, o.usual)::text[] AS acl,
       coalesce(i.initprivs, o.usual)::text[] AS usual
  FROM object o
  LEFT JOIN pg_init_privs i ON i.classoid = o.classid AND i.objoid = o.objid AND i.objsubid = 0
 WHERE ARRAY(SELECT unnest(coalesce(o.acl, o.usual)::text[]) ORDER BY 1)
       <> ARRAY(SELECT unnest(coalesce(i.initprivs, o.usual)::text[]) ORDER BY 1)
