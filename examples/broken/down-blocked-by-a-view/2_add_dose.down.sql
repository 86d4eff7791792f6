ALTER TABLE vaccinations DROP COLUMN dose;
DROP VIEW first_doses;
