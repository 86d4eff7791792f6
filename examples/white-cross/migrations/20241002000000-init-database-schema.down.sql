-- Back to an empty database.
-- Nothing here cascades: an object which this file does not know stops it instead of going with it.

DROP POLICY incident_reports_own_or_admin ON incident_reports;
DROP FUNCTION current_user_role();
DROP VIEW active_staff;

-- Each table after those which refer to it; its indexes, triggers and owned sequences go with it.
DROP TABLE health_records;
DROP TABLE incident_reports;
DROP TABLE appointments;
DROP TABLE medication_logs;
DROP TABLE student_medications;
DROP TABLE medication_inventory;
DROP TABLE medications;
DROP TABLE emergency_contacts;
DROP TABLE students;
DROP TABLE nurses;
DROP TABLE users;

DROP FUNCTION set_updated_at();

DROP DOMAIN "EmailAddress";
DROP TYPE "IncidentSeverity";
DROP TYPE "IncidentType";
DROP TYPE "AppointmentStatus";
DROP TYPE "AppointmentType";
DROP TYPE "Gender";
DROP TYPE "UserRole";
