CREATE TABLE students (id bigint PRIMARY KEY);
CREATE TABLE emergency_contacts (
    id bigint PRIMARY KEY,
    student_id bigint NOT NULL,
    CONSTRAINT emergency_contacts_student FOREIGN KEY (student_id) REFERENCES students (id) ON DELETE CASCADE
);
