CREATE TABLE staff (id bigint PRIMARY KEY, name text NOT NULL, left_on date);
CREATE VIEW active_staff AS SELECT id, name FROM staff WHERE left_on IS NULL;
COMMENT ON VIEW active_staff IS 'Everybody who can sign a report today.';
GRANT SELECT ON active_staff TO PUBLIC;
