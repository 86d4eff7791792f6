SELECT 'pg_opclass'::regclass::oid AS class,
       o.oid,
       n.nspname AS schema,
       o.opcname AS name,
       m.amname AS method,
       format_type(o.opcintype, NULL) AS type,
       o.opcdefault AS usual,
       CASE WHEN w.nspname <> 'pg_catalog' THEN quote_ident(w.nspname) || '.' ELSE '' END || quote_ident(f.opfname) AS family,
       format_type(nullif(o.opckeytype, 0), NULL) AS storage,
       ARRAY(SELECT format('OPERATOR %s %s', a.amopstrategy, a.amopopr::regoperator)
                    || coalesce(' FOR ORDER BY ' || quote_ident(sn.nspname) || '.' || quote_ident(s.opfname), '')
               FROM pg_depend d
               JOIN pg_amop a ON a.oid = d.objid
               LEFT JOIN pg_opfamily s ON s.oid = a.amopsortfamily
               LEFT JOIN pg_namespace sn ON sn.oid = s.opfnamespace
              WHERE d.refclassid = 'pg_opclass'::regclass AND d.refobjid = o.oid AND d.classid = 'pg_amop'::regclass)
       || ARRAY(SELECT format('FUNCTION %s (%s, %s) %s', a.amprocnum, format_type(a.amproclefttype, NULL),
                              format_type(a.amprocrighttype, NULL), a.amproc::regprocedure)
                  FROM pg_depend d
                  JOIN pg_amproc a ON a.oid = d.objid
                 WHERE d.refclassid = 'pg_opclass'::regclass AND d.refobjid = o.oid AND d.classid = 'pg_amproc'::regclass)
       AS members,
       pg_get_userbyid(o.opcowner) AS owner,
       obj_description(o.oid, 'pg_opclass') AS comment
  FROM pg_opclass o
  JOIN pg_namespace n ON n.oid = o.opcnamespace
  JOIN pg_am m ON m.oid = o.opcmethod
  JOIN pg_opfamily f ON f.oid = o.opcfamily
  JOIN pg_namespace w ON w.oid = f.opfnamespace
 WHERE o.oid >= 16384 -- the server's own are below
