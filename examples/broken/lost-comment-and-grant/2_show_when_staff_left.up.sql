CREATE OR REPLACE VIEW active_staff AS SELECT id, name, left_on FROM staff WHERE left_on IS NULL;
