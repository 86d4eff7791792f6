-- Districts and schools, licenses, staff training, settings, and an audit log which nobody can rewrite.

CREATE TYPE "LicenseType" AS ENUM ('TRIAL', 'BASIC', 'PROFESSIONAL', 'ENTERPRISE');
CREATE TYPE "LicenseStatus" AS ENUM ('ACTIVE', 'EXPIRED', 'SUSPENDED', 'CANCELLED');
CREATE TYPE "ConfigCategory" AS ENUM ('GENERAL', 'SECURITY', 'NOTIFICATION', 'INTEGRATION', 'BACKUP');
CREATE TYPE "AuditAction" AS ENUM ('INSERT', 'UPDATE', 'DELETE');

CREATE TABLE districts (
  "id" varchar(255) PRIMARY KEY,
  "name" varchar(255) NOT NULL,
  "code" varchar(32) NOT NULL UNIQUE,
  "state" char(2) NOT NULL,
  "email" "EmailAddress",
  "phone" varchar(32),
  "isActive" boolean NOT NULL DEFAULT true,
  "createdAt" timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
  "updatedAt" timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP
);

CREATE TABLE schools (
  "id" varchar(255) PRIMARY KEY,
  "districtId" varchar(255) NOT NULL REFERENCES districts ("id") ON UPDATE CASCADE ON DELETE RESTRICT,
  -- Deferrable, because a school and its first nurse are imported in one transaction, in either order.
  "leadNurseId" varchar(255)
    REFERENCES nurses ("id") ON UPDATE CASCADE ON DELETE SET NULL DEFERRABLE INITIALLY IMMEDIATE,
  "name" varchar(255) NOT NULL,
  "code" varchar(32) NOT NULL,
  "timeZone" varchar(64) NOT NULL DEFAULT 'America/New_York',
  "totalEnrollment" integer,
  "isActive" boolean NOT NULL DEFAULT true,
  "createdAt" timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
  "updatedAt" timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT schools_code_key UNIQUE ("districtId", "code"),
  CONSTRAINT schools_total_enrollment_check CHECK ("totalEnrollment" >= 0)
);

CREATE TABLE licenses (
  "id" varchar(255) PRIMARY KEY,
  "districtId" varchar(255) REFERENCES districts ("id") ON UPDATE CASCADE ON DELETE SET NULL,
  "licenseKey" varchar(255) NOT NULL UNIQUE,
  "type" "LicenseType" NOT NULL,
  "status" "LicenseStatus" NOT NULL DEFAULT 'ACTIVE',
  "maxUsers" integer,
  "features" text[] NOT NULL DEFAULT '{}',
  "issuedAt" timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
  "expiresAt" timestamptz,
  "createdAt" timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
  "updatedAt" timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT licenses_max_users_check CHECK ("maxUsers" > 0),
  CONSTRAINT licenses_trial_expires_check CHECK ("type" <> 'TRIAL' OR "expiresAt" IS NOT NULL)
);
CREATE UNIQUE INDEX licenses_one_active_per_district_key ON licenses ("districtId") WHERE "status" = 'ACTIVE';

CREATE TABLE training_modules (
  "id" varchar(255) PRIMARY KEY,
  "title" varchar(255) NOT NULL UNIQUE,
  "content" text NOT NULL,
  "durationMinutes" smallint NOT NULL,
  "requiredFor" "UserRole"[] NOT NULL DEFAULT '{NURSE,COUNSELOR}',
  "validForMonths" smallint,
  "version" integer NOT NULL DEFAULT 1,
  "createdAt" timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
  "updatedAt" timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT training_modules_positive_check CHECK ("durationMinutes" > 0 AND "validForMonths" > 0 AND "version" > 0)
);

CREATE TABLE training_completions (
  "moduleId" varchar(255) NOT NULL REFERENCES training_modules ("id") ON UPDATE CASCADE ON DELETE RESTRICT,
  "userId" varchar(255) NOT NULL REFERENCES users ("id") ON UPDATE CASCADE ON DELETE CASCADE,
  "moduleVersion" integer NOT NULL DEFAULT 1,
  "score" numeric(5, 2),
  "completedAt" timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
  "expiresAt" timestamptz,
  PRIMARY KEY ("moduleId", "userId", "moduleVersion"),
  CONSTRAINT training_completions_score_check CHECK ("score" BETWEEN 0 AND 100)
);

CREATE TABLE system_configurations (
  "id" varchar(255) PRIMARY KEY,
  "key" varchar(255) NOT NULL UNIQUE,
  "value" text NOT NULL,
  "category" "ConfigCategory" NOT NULL DEFAULT 'GENERAL',
  "group" varchar(64),
  "description" varchar(255),
  "isPublic" boolean NOT NULL DEFAULT true,
  "createdAt" timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
  "updatedAt" timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP
);

CREATE TRIGGER districts_set_updated_at BEFORE UPDATE ON districts
  FOR EACH ROW EXECUTE FUNCTION set_updated_at();
CREATE TRIGGER schools_set_updated_at BEFORE UPDATE ON schools
  FOR EACH ROW EXECUTE FUNCTION set_updated_at();
CREATE TRIGGER licenses_set_updated_at BEFORE UPDATE ON licenses
  FOR EACH ROW EXECUTE FUNCTION set_updated_at();
CREATE TRIGGER training_modules_set_updated_at BEFORE UPDATE ON training_modules
  FOR EACH ROW EXECUTE FUNCTION set_updated_at();
CREATE TRIGGER system_configurations_set_updated_at BEFORE UPDATE ON system_configurations
  FOR EACH ROW EXECUTE FUNCTION set_updated_at();

-- NULL for the staff of the platform itself, and for everybody until the import has assigned them.
ALTER TABLE users
  ADD COLUMN "districtId" varchar(255) REFERENCES districts ("id") ON UPDATE CASCADE ON DELETE SET NULL,
  ADD COLUMN "schoolId" varchar(255) REFERENCES schools ("id") ON UPDATE CASCADE ON DELETE SET NULL;
ALTER TABLE students
  ADD COLUMN "schoolId" varchar(255) REFERENCES schools ("id") ON UPDATE CASCADE ON DELETE SET NULL;

-- NOT VALID: numbers typed in before today stay as they are until their owner next changes them.
ALTER TABLE users ADD CONSTRAINT users_phone_check CHECK ("phone" ~ '^\+?[0-9 ().-]{7,}$') NOT VALID;

CREATE OR REPLACE VIEW active_staff AS
  SELECT u."id", u."fullName", u."email", u."role", n."licenseNumber", n."licenseExpiresOn", u."schoolId"
  FROM users u
  LEFT JOIN nurses n ON n."userId" = u."id"
  WHERE u."isActive";

-- A partitioned table cannot have an identity column before Postgres 17, hence the sequence.
CREATE SEQUENCE audit_logs_id_seq AS bigint;

-- No foreign keys: the log outlives the rows and the users of which it tells.
CREATE TABLE audit_logs (
  "id" bigint NOT NULL DEFAULT nextval('audit_logs_id_seq'),
  "userId" varchar(255),
  "action" "AuditAction" NOT NULL,
  "tableName" varchar(63) NOT NULL,
  "recordId" varchar(255) NOT NULL,
  "changes" jsonb NOT NULL DEFAULT '{}',
  "createdAt" timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
  -- A unique key of a partitioned table must contain the partition key.
  PRIMARY KEY ("id", "createdAt")
) PARTITION BY RANGE ("createdAt");
COMMENT ON TABLE audit_logs IS 'Append-only; a partition is archived and dropped after seven years';
ALTER SEQUENCE audit_logs_id_seq OWNED BY audit_logs."id";

CREATE TABLE audit_logs_2025_h2 PARTITION OF audit_logs
  FOR VALUES FROM ('2025-07-01 00:00:00+00') TO ('2026-01-01 00:00:00+00');
CREATE TABLE audit_logs_2026_h1 PARTITION OF audit_logs
  FOR VALUES FROM ('2026-01-01 00:00:00+00') TO ('2026-07-01 00:00:00+00');
-- An entry must never be refused because somebody forgot to add a partition.
CREATE TABLE audit_logs_default PARTITION OF audit_logs DEFAULT;

CREATE FUNCTION refuse_audit_change() RETURNS trigger
LANGUAGE plpgsql
AS $$
BEGIN
  RAISE EXCEPTION 'audit_logs is append-only' USING ERRCODE = 'insufficient_privilege';
END;
$$;
CREATE TRIGGER audit_logs_append_only BEFORE UPDATE OR DELETE ON audit_logs
  FOR EACH ROW EXECUTE FUNCTION refuse_audit_change();

-- SECURITY DEFINER: the writer of a row writes its log entry without having any right to the log.
CREATE FUNCTION record_audit_entry() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = public, pg_temp
AS $$
DECLARE
  changed jsonb := CASE TG_OP WHEN 'DELETE' THEN to_jsonb(OLD) ELSE to_jsonb(NEW) END;
BEGIN
  INSERT INTO audit_logs ("userId", "action", "tableName", "recordId", "changes")
  VALUES (
    nullif(current_setting('white_cross.user_id', true), ''),
    TG_OP::"AuditAction", TG_TABLE_NAME, changed ->> 'id', changed - 'password'
  );
  RETURN NULL;
END;
$$;
COMMENT ON FUNCTION record_audit_entry() IS 'AFTER trigger for any table with a column "id"';
-- Whoever may execute it could attach it to a table of their own and forge entries.
REVOKE EXECUTE ON FUNCTION record_audit_entry() FROM PUBLIC;

CREATE TRIGGER users_audit AFTER INSERT OR UPDATE OR DELETE ON users
  FOR EACH ROW EXECUTE FUNCTION record_audit_entry();
CREATE TRIGGER students_audit AFTER INSERT OR UPDATE OR DELETE ON students
  FOR EACH ROW EXECUTE FUNCTION record_audit_entry();
CREATE TRIGGER system_configurations_audit AFTER INSERT OR UPDATE OR DELETE ON system_configurations
  FOR EACH ROW EXECUTE FUNCTION record_audit_entry();

ALTER TABLE audit_logs ENABLE ROW LEVEL SECURITY;
CREATE POLICY audit_logs_admin_reads ON audit_logs FOR SELECT USING (current_user_role() = 'ADMIN');
COMMENT ON POLICY audit_logs_admin_reads ON audit_logs IS 'HIPAA 164.312(b): only administrators examine the log';
