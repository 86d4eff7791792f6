ALTER TABLE contacts ADD COLUMN fax text;
