DROP VIEW active_staff;
DROP TABLE staff;
