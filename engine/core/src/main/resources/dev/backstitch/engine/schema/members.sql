-- What belongs to an extension: known by class and oid together, as oids are unique in their class only.
SELECT d.classid AS class, d.objid AS oid
  FROM pg_depend d
 WHERE d.deptype = 'e'
