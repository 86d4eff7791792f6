ALTER TABLE medications ADD COLUMN ndc varchar(20) UNIQUE;
