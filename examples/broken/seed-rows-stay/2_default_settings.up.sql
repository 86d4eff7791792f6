INSERT INTO settings VALUES ('session_timeout', '15 min');
ALTER TABLE settings ADD COLUMN changed_at timestamptz;
