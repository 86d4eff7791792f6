-- The first schema of White Cross: staff, students and their daily care in a school's nurse office.
-- Keys are strings which the application makes, as its Sequelize models declare them.

CREATE TYPE "UserRole" AS ENUM ('ADMIN', 'NURSE');
CREATE TYPE "Gender" AS ENUM ('MALE', 'FEMALE', 'OTHER', 'PREFER_NOT_TO_SAY');
CREATE TYPE "AppointmentType" AS ENUM (
  'ROUTINE_CHECKUP', 'MEDICATION_ADMINISTRATION', 'INJURY_ASSESSMENT', 'ILLNESS_EVALUATION', 'FOLLOW_UP', 'SCREENING'
);
CREATE TYPE "AppointmentStatus" AS ENUM ('SCHEDULED', 'IN_PROGRESS', 'COMPLETED', 'CANCELLED', 'NO_SHOW');
CREATE TYPE "IncidentType" AS ENUM (
  'INJURY', 'ILLNESS', 'BEHAVIORAL', 'MEDICATION_ERROR', 'ALLERGIC_REACTION', 'EMERGENCY', 'OTHER'
);
CREATE TYPE "IncidentSeverity" AS ENUM ('LOW', 'MEDIUM', 'HIGH', 'CRITICAL');

-- Only the shape is checked: whether an address receives mail is known after the first mail.
CREATE DOMAIN "EmailAddress" AS varchar(255)
  CONSTRAINT "EmailAddress_shape" CHECK (VALUE ~ '^[^@\s]+@[^@\s]+\.[^@\s]+$');
COMMENT ON DOMAIN "EmailAddress" IS 'An e-mail address; compared without regard to case';

CREATE FUNCTION set_updated_at() RETURNS trigger
LANGUAGE plpgsql
AS $$
BEGIN
  NEW."updatedAt" := CURRENT_TIMESTAMP;
  RETURN NEW;
END;
$$;
COMMENT ON FUNCTION set_updated_at() IS 'Keeps "updatedAt" right for writers which bypass Sequelize';

CREATE TABLE users (
  "id" varchar(255) PRIMARY KEY,
  "email" "EmailAddress" NOT NULL,
  "password" varchar(255) NOT NULL,
  "firstName" varchar(255) NOT NULL,
  "lastName" varchar(255) NOT NULL,
  "fullName" text GENERATED ALWAYS AS ("firstName" || ' ' || "lastName") STORED,
  "role" "UserRole" NOT NULL DEFAULT 'NURSE',
  "phone" varchar(32),
  "isActive" boolean NOT NULL DEFAULT true,
  "lastLogin" timestamptz,
  "createdAt" timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
  "updatedAt" timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP
);
COMMENT ON TABLE users IS 'Everybody who can sign in';
COMMENT ON COLUMN users."password" IS 'A bcrypt hash, never the password';
CREATE UNIQUE INDEX users_email_key ON users (lower("email"));
-- The sign-in page asks on each request whether any administrator is left.
CREATE INDEX users_active_admins_idx ON users ("id") WHERE "role" = 'ADMIN' AND "isActive";

CREATE TABLE nurses (
  "id" varchar(255) PRIMARY KEY,
  "userId" varchar(255) NOT NULL UNIQUE REFERENCES users ("id") ON UPDATE CASCADE ON DELETE CASCADE,
  "licenseNumber" varchar(64) NOT NULL,
  "licenseState" char(2) NOT NULL,
  "licenseExpiresOn" date NOT NULL,
  "createdAt" timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
  "updatedAt" timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT nurses_license_key UNIQUE ("licenseState", "licenseNumber"),
  CONSTRAINT nurses_license_state_check CHECK ("licenseState" ~ '^[A-Z]{2}$')
);

CREATE TABLE students (
  "id" varchar(255) PRIMARY KEY,
  "studentNumber" varchar(255) NOT NULL UNIQUE,
  "firstName" varchar(255) NOT NULL,
  "lastName" varchar(255) NOT NULL,
  "dateOfBirth" date NOT NULL,
  "grade" varchar(16) NOT NULL,
  "gender" "Gender" NOT NULL,
  "photo" varchar(1024),
  "medicalRecordNum" varchar(255),
  "isActive" boolean NOT NULL DEFAULT true,
  "enrollmentDate" date NOT NULL DEFAULT CURRENT_DATE,
  "nurseId" varchar(255) REFERENCES nurses ("id") ON UPDATE CASCADE ON DELETE SET NULL,
  "createdAt" timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
  "updatedAt" timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT students_enrolled_after_birth_check CHECK ("enrollmentDate" > "dateOfBirth")
);
COMMENT ON TABLE students IS 'Protected health information: every read is subject to HIPAA and FERPA';
CREATE UNIQUE INDEX students_medical_record_num_key ON students ("medicalRecordNum")
  WHERE "medicalRecordNum" IS NOT NULL;

CREATE TABLE emergency_contacts (
  "id" varchar(255) PRIMARY KEY,
  "studentId" varchar(255) NOT NULL REFERENCES students ("id") ON UPDATE CASCADE ON DELETE CASCADE,
  "firstName" varchar(255) NOT NULL,
  "lastName" varchar(255) NOT NULL,
  "relationship" varchar(64) NOT NULL,
  "phoneNumber" varchar(32) NOT NULL,
  "email" "EmailAddress",
  "priority" smallint NOT NULL DEFAULT 1,
  "isActive" boolean NOT NULL DEFAULT true,
  "createdAt" timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
  "updatedAt" timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT emergency_contacts_priority_check CHECK ("priority" BETWEEN 1 AND 9),
  -- Deferred, so that two contacts can swap their places in one transaction.
  CONSTRAINT emergency_contacts_priority_key UNIQUE ("studentId", "priority") DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE medications (
  "id" varchar(255) PRIMARY KEY,
  "name" varchar(255) NOT NULL,
  "genericName" varchar(255),
  "dosageForm" varchar(64) NOT NULL,
  "strength" varchar(64) NOT NULL,
  "manufacturer" varchar(255),
  "ndc" varchar(13) UNIQUE,
  "isControlled" boolean NOT NULL DEFAULT false,
  "deaSchedule" smallint,
  "administrableBy" "UserRole"[] NOT NULL DEFAULT '{NURSE}',
  "createdAt" timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
  "updatedAt" timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT medications_product_key UNIQUE ("name", "strength", "dosageForm"),
  CONSTRAINT medications_dea_schedule_check
    CHECK ("isControlled" = ("deaSchedule" IS NOT NULL) AND "deaSchedule" BETWEEN 2 AND 5)
);
COMMENT ON COLUMN medications."ndc" IS 'National Drug Code, with its hyphens';
CREATE INDEX medications_administrable_by_idx ON medications USING gin ("administrableBy");

CREATE TABLE medication_inventory (
  "id" varchar(255) PRIMARY KEY,
  "medicationId" varchar(255) NOT NULL REFERENCES medications ("id") ON UPDATE CASCADE ON DELETE CASCADE,
  "batchNumber" varchar(64) NOT NULL,
  "expirationDate" date NOT NULL,
  "quantity" integer NOT NULL,
  "reorderLevel" integer NOT NULL DEFAULT 10,
  "costPerUnit" numeric(10, 2),
  "supplier" varchar(255),
  "createdAt" timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
  "updatedAt" timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT medication_inventory_batch_key UNIQUE ("medicationId", "batchNumber"),
  CONSTRAINT medication_inventory_quantity_check CHECK ("quantity" >= 0 AND "reorderLevel" >= 0)
);

CREATE TABLE student_medications (
  "id" varchar(255) PRIMARY KEY,
  "studentId" varchar(255) NOT NULL REFERENCES students ("id") ON UPDATE CASCADE ON DELETE CASCADE,
  "medicationId" varchar(255) NOT NULL REFERENCES medications ("id") ON UPDATE CASCADE ON DELETE RESTRICT,
  "dosage" varchar(255) NOT NULL,
  "frequency" varchar(255) NOT NULL,
  "route" varchar(64) NOT NULL,
  "instructions" text,
  "startDate" date NOT NULL,
  "endDate" date,
  "isActive" boolean NOT NULL DEFAULT true,
  "prescribedBy" varchar(255) NOT NULL,
  "createdAt" timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
  "updatedAt" timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT student_medications_dates_check CHECK ("endDate" >= "startDate")
);
-- A prescription may be renewed any number of times, but only one may run at a time.
CREATE UNIQUE INDEX student_medications_active_key ON student_medications ("studentId", "medicationId")
  WHERE "isActive";

CREATE TABLE medication_logs (
  "id" varchar(255) PRIMARY KEY,
  "entryNumber" bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
  -- RESTRICT: what was given to a child must stay on record, so nothing that it refers to may go.
  "studentMedicationId" varchar(255) NOT NULL
    REFERENCES student_medications ("id") ON UPDATE CASCADE ON DELETE RESTRICT,
  "nurseId" varchar(255) NOT NULL REFERENCES nurses ("id") ON UPDATE CASCADE ON DELETE RESTRICT,
  "dosageGiven" varchar(255) NOT NULL,
  "timeGiven" timestamptz NOT NULL,
  "notes" text,
  "sideEffects" text,
  "createdAt" timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP
);
COMMENT ON COLUMN medication_logs."entryNumber" IS 'Gives the order of entry, also for two doses of one instant';

CREATE TABLE appointments (
  "id" varchar(255) PRIMARY KEY,
  "studentId" varchar(255) NOT NULL REFERENCES students ("id") ON UPDATE CASCADE ON DELETE CASCADE,
  "nurseId" varchar(255) NOT NULL REFERENCES nurses ("id") ON UPDATE CASCADE ON DELETE RESTRICT,
  "type" "AppointmentType" NOT NULL,
  "status" "AppointmentStatus" NOT NULL DEFAULT 'SCHEDULED',
  "scheduledAt" timestamptz NOT NULL,
  "duration" interval NOT NULL DEFAULT '30 minutes',
  "reason" varchar(255) NOT NULL,
  "notes" text,
  "createdAt" timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
  "updatedAt" timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT appointments_duration_check CHECK ("duration" > '0' AND "duration" <= '4 hours')
);
CREATE UNIQUE INDEX appointments_nurse_slot_key ON appointments ("nurseId", "scheduledAt")
  WHERE "status" IN ('SCHEDULED', 'IN_PROGRESS');

CREATE SEQUENCE incident_report_number_seq AS bigint START WITH 1000;

CREATE TABLE incident_reports (
  "id" varchar(255) PRIMARY KEY,
  "reportNumber" bigint NOT NULL UNIQUE DEFAULT nextval('incident_report_number_seq'),
  "studentId" varchar(255) NOT NULL REFERENCES students ("id") ON UPDATE CASCADE ON DELETE RESTRICT,
  "reportedById" varchar(255) NOT NULL REFERENCES users ("id") ON UPDATE CASCADE ON DELETE RESTRICT,
  "type" "IncidentType" NOT NULL,
  "severity" "IncidentSeverity" NOT NULL,
  "description" text NOT NULL,
  "location" varchar(255) NOT NULL,
  "witnesses" text[] NOT NULL DEFAULT '{}',
  "actionsTaken" text NOT NULL,
  "parentNotified" boolean NOT NULL DEFAULT false,
  "parentNotifiedAt" timestamptz,
  "evidence" jsonb NOT NULL DEFAULT '{}',
  "occurredAt" timestamptz NOT NULL,
  "createdAt" timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
  "updatedAt" timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT incident_reports_parent_notified_check CHECK ("parentNotified" = ("parentNotifiedAt" IS NOT NULL)),
  CONSTRAINT incident_reports_evidence_check CHECK (jsonb_typeof("evidence") = 'object')
);
COMMENT ON COLUMN incident_reports."reportNumber" IS 'The number on the paper form; gaps are normal';
ALTER SEQUENCE incident_report_number_seq OWNED BY incident_reports."reportNumber";
CREATE INDEX incident_reports_unnotified_idx ON incident_reports ("occurredAt" DESC)
  WHERE NOT "parentNotified" AND "severity" IN ('HIGH', 'CRITICAL');

CREATE TABLE health_records (
  "id" varchar(255) PRIMARY KEY,
  "studentId" varchar(255) NOT NULL REFERENCES students ("id") ON UPDATE CASCADE ON DELETE CASCADE,
  "type" varchar(64) NOT NULL DEFAULT 'CHECKUP',
  "date" timestamptz NOT NULL,
  "description" text NOT NULL,
  "provider" varchar(255),
  "notes" text,
  "attachments" jsonb NOT NULL DEFAULT '[]',
  "createdAt" timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
  "updatedAt" timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT health_records_type_check CHECK (
    "type" IN ('CHECKUP', 'VACCINATION', 'ILLNESS', 'INJURY', 'SCREENING', 'PHYSICAL_EXAM', 'MENTAL_HEALTH', 'OTHER')
  )
);

CREATE TRIGGER users_set_updated_at BEFORE UPDATE ON users
  FOR EACH ROW EXECUTE FUNCTION set_updated_at();
CREATE TRIGGER nurses_set_updated_at BEFORE UPDATE ON nurses
  FOR EACH ROW EXECUTE FUNCTION set_updated_at();
CREATE TRIGGER students_set_updated_at BEFORE UPDATE ON students
  FOR EACH ROW EXECUTE FUNCTION set_updated_at();
CREATE TRIGGER emergency_contacts_set_updated_at BEFORE UPDATE ON emergency_contacts
  FOR EACH ROW EXECUTE FUNCTION set_updated_at();
CREATE TRIGGER medications_set_updated_at BEFORE UPDATE ON medications
  FOR EACH ROW EXECUTE FUNCTION set_updated_at();
CREATE TRIGGER medication_inventory_set_updated_at BEFORE UPDATE ON medication_inventory
  FOR EACH ROW EXECUTE FUNCTION set_updated_at();
CREATE TRIGGER student_medications_set_updated_at BEFORE UPDATE ON student_medications
  FOR EACH ROW EXECUTE FUNCTION set_updated_at();
CREATE TRIGGER appointments_set_updated_at BEFORE UPDATE ON appointments
  FOR EACH ROW EXECUTE FUNCTION set_updated_at();
CREATE TRIGGER incident_reports_set_updated_at BEFORE UPDATE ON incident_reports
  FOR EACH ROW EXECUTE FUNCTION set_updated_at();
CREATE TRIGGER health_records_set_updated_at BEFORE UPDATE ON health_records
  FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE VIEW active_staff AS
  SELECT u."id", u."fullName", u."email", u."role", n."licenseNumber", n."licenseExpiresOn"
  FROM users u
  LEFT JOIN nurses n ON n."userId" = u."id"
  WHERE u."isActive";
COMMENT ON VIEW active_staff IS 'The staff directory; a user who is not a nurse has no license';

-- SECURITY DEFINER: a policy must be able to look up the role of a reader who may not read users.
CREATE FUNCTION current_user_role() RETURNS "UserRole"
LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = public, pg_temp
AS $$
  SELECT "role" FROM users WHERE "id" = current_setting('white_cross.user_id', true) AND "isActive"
$$;
COMMENT ON FUNCTION current_user_role() IS
  'The role of the user whom the application named in white_cross.user_id, NULL if there is none';

-- Not FORCE: the application does not own its tables, and migrations must see all rows.
ALTER TABLE incident_reports ENABLE ROW LEVEL SECURITY;
CREATE POLICY incident_reports_own_or_admin ON incident_reports
  USING ("reportedById" = current_setting('white_cross.user_id', true) OR current_user_role() = 'ADMIN');
