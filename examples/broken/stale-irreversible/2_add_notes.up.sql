-- backstitch:irreversible the notes would be lost
ALTER TABLE visits ADD COLUMN notes text;
