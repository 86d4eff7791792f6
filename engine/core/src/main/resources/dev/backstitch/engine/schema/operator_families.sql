SELECT 'pg_opfamily'::regclass::oid AS class,
       o.oid,
       n.nspname AS schema,
       o.opfname AS name,
       m.amname AS method,
       ARRAY(SELECT format('OPERATOR %s %s', a.amopstrategy, a.amopopr::regoperator)
                    || coalesce(' FOR ORDER BY ' || quote_ident(sn.nspname) || '.' || quote_ident(s.opfname), '')
               FROM pg_depend d
               JOIN pg_amop a ON a.oid = d.objid
               LEFT JOIN pg_opfamily s ON s.oid = a.amopsortfamily
               LEFT JOIN pg_namespace sn ON sn.oid = s.opfnamespace
              WHERE d.refclassid = 'pg_opfamily'::regclass AND d.refobjid = o.oid AND d.classid = 'pg_amop'::regclass)
       || ARRAY(SELECT format('FUNCTION %s (%s, %s) %s', a.amprocnum, format_type(a.amproclefttype, NULL),
                              format_type(a.amprocrighttype, NULL), a.amproc::regprocedure)
                  FROM pg_depend d
                  JOIN pg_amproc a ON a.oid = d.objid
                 WHERE d.refclassid = 'pg_opfamily'::regclass AND d.refobjid = o.oid AND d.classid = 'pg_amproc'::regclass)
       AS members,
       pg_get_userbyid(o.opfowner) AS owner,
       obj_description(o.oid, 'pg_opfamily') AS comment
  FROM pg_opfamily o
  JOIN pg_namespace n ON n.oid = o.opfnamespace
  JOIN pg_am m ON m.oid = o.opfmethod
 WHERE o.oid >= 16384 -- the server's own are below
