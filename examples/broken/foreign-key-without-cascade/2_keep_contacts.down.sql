ALTER TABLE emergency_contacts DROP CONSTRAINT emergency_contacts_student;
ALTER TABLE emergency_contacts ADD CONSTRAINT emergency_contacts_student
    FOREIGN KEY (student_id) REFERENCES students (id);
ALTER TABLE emergency_contacts ALTER COLUMN student_id SET NOT NULL;
