-- What has changed since the oldest transaction ($1) that the last snapshot may not have seen: of each catalog, how many
-- rows there are, which ones are newer, and of which relations and types these are. A deleted row shows in the number.
-- Each block is a query of its own, so that only those of the catalogs that were written to need to run.

SELECT 'pg_description' AS catalog,
       count(*) AS total,
       string_agg(d.objoid::text, ',') FILTER (WHERE age(d.xmin) <= age($1)) AS own,
       NULL AS relations,
       NULL AS types
  FROM pg_description d
 WHERE d.objoid >= 16384

SELECT 'pg_class', count(*),
       string_agg(DISTINCT (c.oid)::text, ',') FILTER (WHERE age(c.xmin) <= age($1)),
       string_agg(DISTINCT (CASE c.relkind
                    WHEN 'i' THEN (SELECT i.indrelid FROM pg_index i WHERE i.indexrelid = c.oid)
                    WHEN 'I' THEN (SELECT i.indrelid FROM pg_index i WHERE i.indexrelid = c.oid)
                    WHEN 't' THEN substring(c.relname FROM '^pg[_]toast_(\d+)$')::oid
                    ELSE c.oid
                  END)::text, ',') FILTER (WHERE age(c.xmin) <= age($1)),
       NULL
  FROM pg_class c
 WHERE c.oid >= 16384

SELECT 'pg_attribute', 0,
       NULL,
       string_agg(DISTINCT coalesce((SELECT i.indrelid FROM pg_index i WHERE i.indexrelid = a.attrelid), a.attrelid)::text, ','),
       NULL
  FROM pg_attribute a
 WHERE a.attrelid >= 16384
   AND age(a.xmin) <= age($1)

SELECT 'pg_attrdef', 0,
       NULL,
       string_agg(DISTINCT (d.adrelid)::text, ','),
       NULL
  FROM pg_attrdef d
 WHERE d.oid >= 16384
   AND age(d.xmin) <= age($1)

SELECT 'pg_constraint', count(*),
       string_agg(DISTINCT (c.oid)::text, ',') FILTER (WHERE age(c.xmin) <= age($1)),
       string_agg(DISTINCT (nullif(c.conrelid, 0))::text, ',') FILTER (WHERE age(c.xmin) <= age($1)),
       string_agg(DISTINCT (nullif(c.contypid, 0))::text, ',') FILTER (WHERE age(c.xmin) <= age($1))
  FROM pg_constraint c
 WHERE c.oid >= 16384

SELECT 'pg_index', 0,
       NULL,
       string_agg(DISTINCT (i.indrelid)::text, ','),
       NULL
  FROM pg_index i
 WHERE i.indexrelid >= 16384
   AND age(i.xmin) <= age($1)

SELECT 'pg_trigger', count(*),
       string_agg(DISTINCT (t.oid)::text, ',') FILTER (WHERE age(t.xmin) <= age($1)),
       string_agg(DISTINCT (t.tgrelid)::text, ',') FILTER (WHERE age(t.xmin) <= age($1)),
       NULL
  FROM pg_trigger t
 WHERE t.oid >= 16384

-- Whether the clone of a trigger on a partition is read depends on the trigger that it is a clone of.
SELECT 'clones of triggers', 0, NULL, string_agg(DISTINCT t.tgrelid::text, ','), NULL
  FROM pg_trigger p
  JOIN pg_trigger t ON t.tgparentid = p.oid
 WHERE p.oid >= 16384 AND age(p.xmin) <= age($1)

SELECT 'pg_rewrite', count(*),
       string_agg(DISTINCT (r.oid)::text, ',') FILTER (WHERE age(r.xmin) <= age($1)),
       string_agg(DISTINCT (r.ev_class)::text, ',') FILTER (WHERE age(r.xmin) <= age($1)),
       NULL
  FROM pg_rewrite r
 WHERE r.oid >= 16384

SELECT 'pg_policy', count(*),
       string_agg(DISTINCT (p.oid)::text, ',') FILTER (WHERE age(p.xmin) <= age($1)),
       string_agg(DISTINCT (p.polrelid)::text, ',') FILTER (WHERE age(p.xmin) <= age($1)),
       NULL
  FROM pg_policy p
 WHERE p.oid >= 16384

SELECT 'pg_sequence', 0,
       NULL,
       string_agg(DISTINCT (s.seqrelid)::text, ','),
       NULL
  FROM pg_sequence s
 WHERE s.seqrelid >= 16384
   AND age(s.xmin) <= age($1)

SELECT 'pg_inherits', count(*),
       string_agg(h.inhrelid::text, ',') FILTER (WHERE age(h.xmin) <= age($1)),
       string_agg(DISTINCT coalesce((SELECT i.indrelid FROM pg_index i WHERE i.indexrelid = h.inhrelid), h.inhrelid)::text, ',')
         FILTER (WHERE age(h.xmin) <= age($1)),
       NULL
  FROM pg_inherits h
 WHERE h.inhrelid >= 16384

SELECT 'pg_partitioned_table', 0,
       NULL,
       string_agg(DISTINCT (p.partrelid)::text, ','),
       NULL
  FROM pg_partitioned_table p
 WHERE p.partrelid >= 16384
   AND age(p.xmin) <= age($1)

SELECT 'pg_foreign_table', 0,
       NULL,
       string_agg(DISTINCT (f.ftrelid)::text, ','),
       NULL
  FROM pg_foreign_table f
 WHERE f.ftrelid >= 16384
   AND age(f.xmin) <= age($1)

SELECT 'pg_type', count(*),
       string_agg(DISTINCT (t.oid)::text, ',') FILTER (WHERE age(t.xmin) <= age($1)),
       NULL,
       -- the row types of tables, and arrays, are in no list of types
       string_agg(DISTINCT (t.oid)::text, ',') FILTER (
         WHERE age(t.xmin) <= age($1)
           AND t.typcategory <> 'A'
           AND (t.typtype <> 'c' OR EXISTS (SELECT FROM pg_class c WHERE c.oid = t.typrelid AND c.relkind = 'c')))
  FROM pg_type t
 WHERE t.oid >= 16384

SELECT 'pg_enum', count(*),
       string_agg(DISTINCT (e.oid)::text, ',') FILTER (WHERE age(e.xmin) <= age($1)),
       NULL,
       string_agg(DISTINCT (e.enumtypid)::text, ',') FILTER (WHERE age(e.xmin) <= age($1))
  FROM pg_enum e
 WHERE e.oid >= 16384

SELECT 'pg_range', 0,
       string_agg(DISTINCT (r.rngtypid)::text, ',') FILTER (WHERE age(r.xmin) <= age($1)),
       NULL,
       string_agg(DISTINCT (r.rngtypid)::text, ',') FILTER (WHERE age(r.xmin) <= age($1))
  FROM pg_range r
 WHERE r.rngtypid >= 16384

SELECT 'pg_proc', count(*),
       string_agg(DISTINCT (p.oid)::text, ',') FILTER (WHERE age(p.xmin) <= age($1)),
       NULL,
       NULL
  FROM pg_proc p
 WHERE p.oid >= 16384

SELECT 'pg_aggregate', 0,
       string_agg(DISTINCT (a.aggfnoid::oid)::text, ',') FILTER (WHERE age(a.xmin) <= age($1)),
       NULL,
       NULL
  FROM pg_aggregate a
 WHERE a.aggfnoid::oid >= 16384

-- Comments on what initdb makes and users change.
SELECT 'pg_description of initdb', count(*), string_agg(d.objoid::text, ',') FILTER (WHERE age(d.xmin) <= age($1)), NULL, NULL
  FROM pg_description d
 WHERE d.objoid = ANY (ARRAY(SELECT oid FROM pg_namespace WHERE oid < 16384
                             UNION ALL SELECT oid FROM pg_extension WHERE oid < 16384))
   AND d.classoid IN ('pg_namespace'::regclass, 'pg_extension'::regclass)

-- Members of extensions, then columns that own sequences: they are in pg_depend only.
SELECT 'members', count(*), max('changed') FILTER (WHERE age(d.xmin) <= age($1)), NULL, NULL
  FROM pg_depend d
 WHERE d.deptype = 'e'
   AND d.refclassid = 'pg_extension'::regclass

-- Routines of plpgsql, of which the privileges can be changed.
SELECT 'members of initdb', count(*), max('changed') FILTER (WHERE age(p.xmin) <= age($1)), NULL, NULL
  FROM pg_proc p
 WHERE p.oid = ANY (ARRAY(SELECT d.objid
                            FROM pg_depend d
                           WHERE d.refclassid = 'pg_extension'::regclass
                             AND d.classid = 'pg_proc'::regclass
                             AND d.deptype = 'e'
                             AND d.objid < 16384))

SELECT 'owned sequences', count(*), string_agg(d.objid::text, ',') FILTER (WHERE age(d.xmin) <= age($1)),
       string_agg(d.objid::text, ',') FILTER (WHERE age(d.xmin) <= age($1)), NULL
  FROM pg_depend d
 WHERE d.classid = 'pg_class'::regclass
   AND d.refclassid = 'pg_class'::regclass
   AND d.objsubid = 0
   AND d.refobjsubid > 0
   AND d.deptype IN ('a', 'i')
   AND EXISTS (SELECT FROM pg_sequence s WHERE s.seqrelid = d.objid)

-- Catalogs of which not everyone may read all columns, as a number that changes with what they hold.

SELECT 'pg_roles', coalesce(sum(hashtext(r::text)), 0), NULL, NULL, NULL
  FROM pg_roles r

SELECT 'names of roles', coalesce(sum(hashtext(r.oid || ' ' || r.rolname)), 0), NULL, NULL, NULL
  FROM pg_roles r

SELECT 'pg_subscription',
       coalesce(sum(hashtext(concat_ws(',', oid, subname, subowner, subenabled, subslotname, subpublications, subbinary,
         subtwophasestate, subdisableonerr, -- since 15
         subpasswordrequired, subrunasowner, suborigin, -- since 16
         subfailover, -- since 17
         subsynccommit, substream))), 0),
       NULL, NULL, NULL
  FROM pg_subscription

SELECT 'pg_user_mappings', coalesce(sum(hashtext(m::text)), 0), NULL, NULL, NULL
  FROM pg_user_mappings m
