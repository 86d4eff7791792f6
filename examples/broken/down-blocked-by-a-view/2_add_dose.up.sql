ALTER TABLE vaccinations ADD COLUMN dose integer NOT NULL DEFAULT 1;
CREATE VIEW first_doses AS SELECT id, student_id FROM vaccinations WHERE dose = 1;
