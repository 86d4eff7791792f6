-- The whole medical history of a student: allergies, conditions, vaccinations, screenings, measurements, visits.

CREATE TYPE "HealthRecordType" AS ENUM (
  'CHECKUP', 'VACCINATION', 'ILLNESS', 'INJURY', 'SCREENING', 'PHYSICAL_EXAM', 'MENTAL_HEALTH', 'OTHER'
);
CREATE TYPE "AllergySeverity" AS ENUM ('MILD', 'MODERATE', 'SEVERE', 'LIFE_THREATENING');
CREATE TYPE "ConditionStatus" AS ENUM ('ACTIVE', 'MANAGED', 'IN_REMISSION', 'RESOLVED');
CREATE TYPE "ScreeningType" AS ENUM ('VISION', 'HEARING', 'DENTAL', 'SCOLIOSIS', 'BMI', 'DEVELOPMENTAL');
CREATE TYPE "ScreeningOutcome" AS ENUM ('PASS', 'REFER', 'FAIL', 'INCONCLUSIVE');
CREATE TYPE "VisitDisposition" AS ENUM ('RETURNED_TO_CLASS', 'SENT_HOME', 'REFERRED', 'EMERGENCY_SERVICES');

CREATE DOMAIN "IcdCode" AS varchar(8)
  CONSTRAINT "IcdCode_shape" CHECK (VALUE ~ '^[A-Z][0-9][0-9A-Z](\.[0-9A-Z]{1,4})?$');
COMMENT ON DOMAIN "IcdCode" IS 'An ICD-10-CM diagnosis, with its dot';

-- The cast to timestamp keeps this immutable: age() of two dates would go by the time zone of the session.
CREATE FUNCTION age_in_months(born date, on_day date) RETURNS integer
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
BEGIN ATOMIC
  SELECT (extract(year FROM age(on_day::timestamp, born::timestamp)) * 12
    + extract(month FROM age(on_day::timestamp, born::timestamp)))::integer;
END;

CREATE TABLE allergies (
  "id" varchar(255) PRIMARY KEY,
  "studentId" varchar(255) NOT NULL REFERENCES students ("id") ON UPDATE CASCADE ON DELETE CASCADE,
  "allergen" varchar(255) NOT NULL,
  "severity" "AllergySeverity" NOT NULL,
  "reaction" text,
  "epiPenRequired" boolean NOT NULL DEFAULT false,
  "verifiedById" varchar(255) REFERENCES nurses ("id") ON UPDATE CASCADE ON DELETE SET NULL,
  "verifiedAt" timestamptz,
  "isActive" boolean NOT NULL DEFAULT true,
  "createdAt" timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
  "updatedAt" timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP
);
-- "Peanuts" and "peanuts" are one allergy.
CREATE UNIQUE INDEX allergies_active_allergen_key ON allergies ("studentId", lower("allergen")) WHERE "isActive";

CREATE TABLE chronic_conditions (
  "id" varchar(255) PRIMARY KEY,
  "studentId" varchar(255) NOT NULL REFERENCES students ("id") ON UPDATE CASCADE ON DELETE CASCADE,
  "name" varchar(255) NOT NULL,
  "icdCode" "IcdCode",
  "status" "ConditionStatus" NOT NULL DEFAULT 'ACTIVE',
  "diagnosedOn" date NOT NULL,
  "resolvedOn" date,
  "carePlan" jsonb NOT NULL DEFAULT '{}',
  "createdAt" timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
  "updatedAt" timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT chronic_conditions_resolved_check
    CHECK (("status" = 'RESOLVED') = ("resolvedOn" IS NOT NULL) AND "resolvedOn" >= "diagnosedOn")
);

CREATE TABLE vaccinations (
  "id" varchar(255) PRIMARY KEY,
  "studentId" varchar(255) NOT NULL REFERENCES students ("id") ON UPDATE CASCADE ON DELETE CASCADE,
  "vaccineName" varchar(255) NOT NULL,
  "cvxCode" varchar(8) NOT NULL,
  "doseNumber" smallint NOT NULL DEFAULT 1,
  "totalDoses" smallint NOT NULL DEFAULT 1,
  "isComplete" boolean GENERATED ALWAYS AS ("doseNumber" = "totalDoses") STORED,
  "lotNumber" varchar(64),
  "administeredOn" date NOT NULL,
  "administeredById" varchar(255) REFERENCES nurses ("id") ON UPDATE CASCADE ON DELETE SET NULL,
  "nextDueOn" date,
  "createdAt" timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
  "updatedAt" timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT vaccinations_dose_key UNIQUE ("studentId", "cvxCode", "doseNumber"),
  CONSTRAINT vaccinations_dose_check CHECK ("doseNumber" BETWEEN 1 AND "totalDoses"),
  CONSTRAINT vaccinations_next_due_check CHECK ("nextDueOn" > "administeredOn")
);
COMMENT ON COLUMN vaccinations."cvxCode" IS 'The CDC''s code of the vaccine administered';

CREATE TABLE screenings (
  "id" varchar(255) PRIMARY KEY,
  "studentId" varchar(255) NOT NULL REFERENCES students ("id") ON UPDATE CASCADE ON DELETE CASCADE,
  "type" "ScreeningType" NOT NULL,
  "outcome" "ScreeningOutcome" NOT NULL,
  "screenedOn" date NOT NULL DEFAULT CURRENT_DATE,
  "screenedById" varchar(255) REFERENCES nurses ("id") ON UPDATE CASCADE ON DELETE SET NULL,
  "results" jsonb NOT NULL DEFAULT '{}',
  "createdAt" timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
  "updatedAt" timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT screenings_once_a_day_key UNIQUE ("studentId", "type", "screenedOn")
);

CREATE TABLE growth_measurements (
  "id" varchar(255) PRIMARY KEY,
  "studentId" varchar(255) NOT NULL REFERENCES students ("id") ON UPDATE CASCADE ON DELETE CASCADE,
  "measuredOn" date NOT NULL,
  "heightCm" numeric(5, 2) NOT NULL,
  "weightKg" numeric(5, 2) NOT NULL,
  "bmi" numeric GENERATED ALWAYS AS (round("weightKg" * 10000 / ("heightCm" * "heightCm"), 1)) STORED,
  "createdAt" timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
  "updatedAt" timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT growth_measurements_day_key UNIQUE ("studentId", "measuredOn"),
  -- Wide limits: they are to catch meters or grams, not unusual children.
  CONSTRAINT growth_measurements_plausible_check
    CHECK ("heightCm" BETWEEN 40 AND 250 AND "weightKg" BETWEEN 2 AND 350)
);

CREATE TABLE clinic_visits (
  "id" varchar(255) PRIMARY KEY,
  "studentId" varchar(255) NOT NULL REFERENCES students ("id") ON UPDATE CASCADE ON DELETE CASCADE,
  "attendedById" varchar(255) REFERENCES nurses ("id") ON UPDATE CASCADE ON DELETE SET NULL,
  "checkInAt" timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
  "checkOutAt" timestamptz,
  "symptoms" text[] NOT NULL DEFAULT '{}',
  "treatment" text,
  "disposition" "VisitDisposition",
  "createdAt" timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
  "updatedAt" timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT clinic_visits_check_out_check
    CHECK (("checkOutAt" IS NULL) = ("disposition" IS NULL) AND "checkOutAt" >= "checkInAt")
);
CREATE UNIQUE INDEX clinic_visits_open_key ON clinic_visits ("studentId") WHERE "checkOutAt" IS NULL;

CREATE TABLE vital_signs (
  "id" bigint GENERATED BY DEFAULT AS IDENTITY (START WITH 1 CACHE 20) PRIMARY KEY,
  "visitId" varchar(255) NOT NULL REFERENCES clinic_visits ("id") ON UPDATE CASCADE ON DELETE CASCADE,
  "measuredAt" timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
  "temperatureC" numeric(3, 1),
  "pulse" smallint,
  "bloodPressure" int4range,
  "oxygenSaturation" smallint,
  CONSTRAINT vital_signs_not_empty_check
    CHECK (num_nonnulls("temperatureC", "pulse", "bloodPressure", "oxygenSaturation") > 0),
  CONSTRAINT vital_signs_oxygen_check CHECK ("oxygenSaturation" BETWEEN 0 AND 100)
);
COMMENT ON COLUMN vital_signs."bloodPressure" IS 'From diastolic to systolic, in mmHg';

CREATE TRIGGER allergies_set_updated_at BEFORE UPDATE ON allergies
  FOR EACH ROW EXECUTE FUNCTION set_updated_at();
CREATE TRIGGER chronic_conditions_set_updated_at BEFORE UPDATE ON chronic_conditions
  FOR EACH ROW EXECUTE FUNCTION set_updated_at();
CREATE TRIGGER vaccinations_set_updated_at BEFORE UPDATE ON vaccinations
  FOR EACH ROW EXECUTE FUNCTION set_updated_at();
CREATE TRIGGER screenings_set_updated_at BEFORE UPDATE ON screenings
  FOR EACH ROW EXECUTE FUNCTION set_updated_at();
CREATE TRIGGER growth_measurements_set_updated_at BEFORE UPDATE ON growth_measurements
  FOR EACH ROW EXECUTE FUNCTION set_updated_at();
CREATE TRIGGER clinic_visits_set_updated_at BEFORE UPDATE ON clinic_visits
  FOR EACH ROW EXECUTE FUNCTION set_updated_at();
CREATE TRIGGER allergies_audit AFTER INSERT OR UPDATE OR DELETE ON allergies
  FOR EACH ROW EXECUTE FUNCTION record_audit_entry();

-- The check allowed just the values of the enum, so every row can be converted, there and back.
-- It goes first: it compares with strings, which an enum column would not let it do.
ALTER TABLE health_records DROP CONSTRAINT health_records_type_check;
ALTER TABLE health_records ALTER COLUMN "type" DROP DEFAULT;
ALTER TABLE health_records ALTER COLUMN "type" TYPE "HealthRecordType" USING "type"::"HealthRecordType";
ALTER TABLE health_records ALTER COLUMN "type" SET DEFAULT 'CHECKUP';

ALTER TABLE health_records
  ADD COLUMN "visitId" varchar(255) REFERENCES clinic_visits ("id") ON UPDATE CASCADE ON DELETE SET NULL,
  ADD COLUMN "createdById" varchar(255) REFERENCES users ("id") ON UPDATE CASCADE ON DELETE SET NULL,
  ADD COLUMN "diagnosisCode" "IcdCode",
  ADD COLUMN "isConfidential" boolean NOT NULL DEFAULT false,
  ADD COLUMN "followUpOn" date,
  ADD COLUMN "metadata" jsonb NOT NULL DEFAULT '{}',
  ADD COLUMN "searchVector" tsvector GENERATED ALWAYS AS (
    setweight(to_tsvector('english', "description"), 'A')
    || setweight(to_tsvector('english', coalesce("notes", '')), 'B')
  ) STORED;

ALTER TABLE health_records ENABLE ROW LEVEL SECURITY;
CREATE POLICY health_records_staff ON health_records USING (current_user_role() IS NOT NULL);
-- RESTRICTIVE: it narrows the policy above, and each one that may come later.
CREATE POLICY health_records_confidential ON health_records AS RESTRICTIVE FOR SELECT
  USING (NOT "isConfidential" OR current_user_role() IN ('NURSE', 'COUNSELOR'));

-- Stored, because the roll call reads it for a whole school at once.
ALTER TABLE students ADD COLUMN "hasSevereAllergy" boolean NOT NULL DEFAULT false;
COMMENT ON COLUMN students."hasSevereAllergy" IS 'Kept by the trigger allergies_flag_student';

CREATE FUNCTION flag_severe_allergy() RETURNS trigger
LANGUAGE plpgsql
AS $$
DECLARE
  student varchar := CASE TG_OP WHEN 'DELETE' THEN OLD."studentId" ELSE NEW."studentId" END;
BEGIN
  UPDATE students
  SET "hasSevereAllergy" = EXISTS (
    SELECT FROM allergies a WHERE a."studentId" = student AND a."isActive" AND a."severity" >= 'SEVERE'
  )
  WHERE "id" = student;
  RETURN NULL;
END;
$$;
CREATE TRIGGER allergies_flag_student AFTER INSERT OR DELETE OR UPDATE OF "severity", "isActive" ON allergies
  FOR EACH ROW EXECUTE FUNCTION flag_severe_allergy();

-- A view reads with the rights of its owner, so it must not show anything of health_records.
CREATE VIEW student_health_summary AS
  SELECT
    s."id" AS "studentId",
    s."schoolId",
    age_in_months(s."dateOfBirth", CURRENT_DATE) AS "ageInMonths",
    s."hasSevereAllergy",
    (SELECT count(*) FROM allergies a WHERE a."studentId" = s."id" AND a."isActive") AS "activeAllergies",
    (SELECT count(*) FROM chronic_conditions c WHERE c."studentId" = s."id" AND c."status" <> 'RESOLVED')
      AS "openConditions",
    (SELECT max(v."checkInAt") FROM clinic_visits v WHERE v."studentId" = s."id") AS "lastVisitAt"
  FROM students s
  WHERE s."isActive";
COMMENT ON VIEW student_health_summary IS 'One row a student, for the dashboard';

CREATE MATERIALIZED VIEW vaccination_coverage AS
  SELECT
    s."schoolId",
    v."cvxCode",
    count(DISTINCT v."studentId") AS "vaccinated",
    count(DISTINCT v."studentId") FILTER (WHERE v."isComplete") AS "completed"
  FROM students s
  JOIN vaccinations v ON v."studentId" = s."id"
  WHERE s."isActive" AND s."schoolId" IS NOT NULL
  GROUP BY s."schoolId", v."cvxCode";
COMMENT ON MATERIALIZED VIEW vaccination_coverage IS 'For the yearly report to the state; refreshed each night';
-- REFRESH … CONCURRENTLY asks for a unique index.
CREATE UNIQUE INDEX vaccination_coverage_key ON vaccination_coverage ("schoolId", "cvxCode");
