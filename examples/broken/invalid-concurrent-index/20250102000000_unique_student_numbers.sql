-- migrate:up transaction:false
CREATE UNIQUE INDEX CONCURRENTLY IF NOT EXISTS students_student_number ON students (student_number);

-- migrate:down transaction:false
DROP INDEX CONCURRENTLY IF EXISTS students_student_number;
