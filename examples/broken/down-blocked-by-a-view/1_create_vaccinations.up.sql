CREATE TABLE vaccinations (id bigint PRIMARY KEY, student_id bigint NOT NULL);
