ALTER TABLE settings DROP COLUMN changed_at;
