INSERT INTO settings VALUES ('session_timeout', '900');
ALTER TABLE settings ADD COLUMN changed_at timestamptz;
