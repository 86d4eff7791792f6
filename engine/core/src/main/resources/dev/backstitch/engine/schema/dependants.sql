-- What is to be read again because its text may mention an object that was renamed ($1: class, $2: oid), or a relation
-- that got or lost a column ($3): then only what lists all columns or joins by them, and what holds one of its rows.
WITH given AS (
  SELECT * FROM unnest($1, $2, $3) AS r (class, oid, reshaped)
), named AS (
  SELECT * FROM given
   UNION ALL
  SELECT 'pg_type'::regclass, unnest(ARRAY[c.reltype, t.typarray]), false
    FROM given g
    JOIN pg_class c ON c.oid = g.oid
    JOIN pg_type t ON t.oid = c.reltype
   WHERE g.class = 'pg_class'::regclass
)
SELECT DISTINCT
       CASE
         WHEN d.classid IN ('pg_class'::regclass, 'pg_attrdef'::regclass, 'pg_rewrite'::regclass,
                            'pg_trigger'::regclass, 'pg_policy'::regclass) THEN 'relations'
         WHEN d.classid = 'pg_constraint'::regclass
           THEN CASE WHEN (SELECT c.conrelid FROM pg_constraint c WHERE c.oid = d.objid) = 0
                     THEN 'types' ELSE 'relations' END
         WHEN d.classid = 'pg_type'::regclass THEN 'types'
         WHEN d.classid = 'pg_proc'::regclass THEN 'routines'
         ELSE d.classid::regclass::text
       END AS kind,
       CASE d.classid
         WHEN 'pg_class'::regclass
           THEN coalesce((SELECT i.indrelid FROM pg_index i WHERE i.indexrelid = d.objid), d.objid)
         WHEN 'pg_attrdef'::regclass THEN (SELECT a.adrelid FROM pg_attrdef a WHERE a.oid = d.objid)
         WHEN 'pg_rewrite'::regclass THEN (SELECT r.ev_class FROM pg_rewrite r WHERE r.oid = d.objid)
         WHEN 'pg_trigger'::regclass THEN (SELECT t.tgrelid FROM pg_trigger t WHERE t.oid = d.objid)
         WHEN 'pg_policy'::regclass THEN (SELECT p.polrelid FROM pg_policy p WHERE p.oid = d.objid)
         WHEN 'pg_constraint'::regclass
           THEN (SELECT CASE c.conrelid WHEN 0 THEN c.contypid ELSE c.conrelid END
                   FROM pg_constraint c WHERE c.oid = d.objid)
         ELSE d.objid
       END AS oid
  FROM named r
 CROSS JOIN LATERAL (SELECT classid, objid
                       FROM pg_depend
                      WHERE refclassid = r.class AND refobjid = r.oid
                     OFFSET 0) d -- keeps to the index
 WHERE NOT r.reshaped
    OR d.classid IN ('pg_rewrite'::regclass, 'pg_proc'::regclass)
