DROP FUNCTION note(text);
DROP TABLE audit_log;
