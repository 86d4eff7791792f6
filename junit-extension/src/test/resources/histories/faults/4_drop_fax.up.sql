-- backstitch:irreversible nobody has a fax any more
ALTER TABLE users DROP COLUMN fax;
