CREATE TABLE schools (id bigint PRIMARY KEY, district_id bigint REFERENCES districts (id));
