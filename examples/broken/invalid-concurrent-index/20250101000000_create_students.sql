-- migrate:up
CREATE TABLE students (id bigint PRIMARY KEY, student_number text NOT NULL);
INSERT INTO students VALUES (1, 'S-1'), (2, 'S-1');

-- migrate:down
DROP TABLE students;
