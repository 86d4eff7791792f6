-- The casts of a range to its multirange come with them.
SELECT 'pg_cast'::regclass::oid AS class,
       c.oid,
       format_type(c.castsource, NULL) AS source,
       format_type(c.casttarget, NULL) AS target,
       CASE c.castmethod
         WHEN 'f' THEN 'WITH FUNCTION ' || c.castfunc::regprocedure
         WHEN 'i' THEN 'WITH INOUT'
         ELSE 'WITHOUT FUNCTION'
       END AS method,
       CASE c.castcontext WHEN 'i' THEN 'IMPLICIT' WHEN 'a' THEN 'ASSIGNMENT' ELSE 'EXPLICIT' END AS context,
       obj_description(c.oid, 'pg_cast') AS comment
  FROM pg_cast c
 WHERE c.oid >= 16384 -- the server's own are below
   AND NOT EXISTS (SELECT FROM pg_depend d
                    WHERE d.classid = 'pg_cast'::regclass AND d.objid = c.oid AND d.deptype = 'i')
