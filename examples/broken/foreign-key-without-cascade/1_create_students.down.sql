DROP TABLE emergency_contacts;
DROP TABLE students;
