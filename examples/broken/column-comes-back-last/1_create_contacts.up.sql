CREATE TABLE contacts (id bigint PRIMARY KEY, fax text, email text NOT NULL);
