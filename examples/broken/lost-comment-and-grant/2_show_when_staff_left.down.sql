DROP VIEW active_staff;
CREATE VIEW active_staff AS SELECT id, name FROM staff WHERE left_on IS NULL;
