CREATE TABLE medications (id bigint PRIMARY KEY, name text NOT NULL);
