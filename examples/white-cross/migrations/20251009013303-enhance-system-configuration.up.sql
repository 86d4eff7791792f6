-- Settings get a type, limits, a scope and a history; maintenance is announced in windows.

CREATE TYPE "ConfigValueType" AS ENUM ('STRING', 'NUMBER', 'BOOLEAN', 'JSON', 'ENUM');
CREATE TYPE "ConfigScope" AS ENUM ('SYSTEM', 'DISTRICT', 'SCHOOL');

ALTER TABLE system_configurations
  ADD COLUMN "valueType" "ConfigValueType" NOT NULL DEFAULT 'STRING',
  ADD COLUMN "validValues" text[] NOT NULL DEFAULT '{}',
  ADD COLUMN "minValue" numeric,
  ADD COLUMN "maxValue" numeric,
  ADD COLUMN "scope" "ConfigScope" NOT NULL DEFAULT 'SYSTEM',
  ADD COLUMN "scopeId" varchar(255),
  ADD COLUMN "isSecret" boolean NOT NULL DEFAULT false,
  ADD COLUMN "requiresRestart" boolean NOT NULL DEFAULT false;

-- Two customers were given these columns by hand before this migration was written.
-- From now on the columns belong to it: the rollback drops them there too.
DO $$
BEGIN
  IF NOT EXISTS (
    SELECT FROM information_schema.columns
    WHERE table_schema = current_schema() AND table_name = 'system_configurations' AND column_name = 'sortOrder'
  ) THEN
    ALTER TABLE system_configurations ADD COLUMN "sortOrder" integer NOT NULL DEFAULT 0;
  END IF;
  IF NOT EXISTS (
    SELECT FROM information_schema.columns
    WHERE table_schema = current_schema() AND table_name = 'system_configurations' AND column_name = 'tags'
  ) THEN
    ALTER TABLE system_configurations ADD COLUMN "tags" text[] NOT NULL DEFAULT '{}';
  END IF;
END;
$$;

ALTER TABLE system_configurations RENAME COLUMN "group" TO "subCategory";
ALTER TABLE system_configurations ALTER COLUMN "description" TYPE text;
-- A new setting is private until somebody has decided otherwise; the old ones keep what they have.
ALTER TABLE system_configurations ALTER COLUMN "isPublic" SET DEFAULT false;

ALTER TABLE system_configurations
  ADD CONSTRAINT system_configurations_limits_check CHECK ("minValue" <= "maxValue"),
  ADD CONSTRAINT system_configurations_scope_check CHECK (("scope" = 'SYSTEM') = ("scopeId" IS NULL)),
  ADD CONSTRAINT system_configurations_secret_check CHECK (NOT ("isSecret" AND "isPublic"));

-- A school may override a setting. NULLs count as different in a unique key, hence the expression.
ALTER TABLE system_configurations DROP CONSTRAINT system_configurations_key_key;
CREATE UNIQUE INDEX system_configurations_key_scope_key
  ON system_configurations ("key", "scope", (coalesce("scopeId", '')));
CREATE INDEX system_configurations_tags_idx ON system_configurations USING gin ("tags");

CREATE TABLE configuration_history (
  "id" bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  "configurationId" varchar(255) REFERENCES system_configurations ("id") ON UPDATE CASCADE ON DELETE SET NULL,
  "key" varchar(255) NOT NULL,
  "oldValue" text,
  "newValue" text,
  "changedById" varchar(255) REFERENCES users ("id") ON UPDATE CASCADE ON DELETE SET NULL,
  "changedAt" timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP
);
COMMENT ON TABLE configuration_history IS 'Written by a trigger; the value of a secret is never kept';

CREATE FUNCTION record_configuration_change() RETURNS trigger
LANGUAGE plpgsql
AS $$
BEGIN
  INSERT INTO configuration_history ("configurationId", "key", "oldValue", "newValue", "changedById")
  VALUES (
    NEW."id", NEW."key",
    CASE WHEN OLD."isSecret" THEN NULL ELSE OLD."value" END,
    CASE WHEN NEW."isSecret" THEN NULL ELSE NEW."value" END,
    -- Looked up, because a job may name itself in the setting without being a user.
    (SELECT u."id" FROM users u WHERE u."id" = current_setting('white_cross.user_id', true))
  );
  RETURN NULL;
END;
$$;
CREATE TRIGGER system_configurations_history AFTER UPDATE OF "value" ON system_configurations
  FOR EACH ROW WHEN (OLD."value" IS DISTINCT FROM NEW."value")
  EXECUTE FUNCTION record_configuration_change();

-- Now that there are secrets, the audit log must not keep them.
CREATE OR REPLACE FUNCTION record_audit_entry() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = public, pg_temp
AS $$
DECLARE
  changed jsonb := CASE TG_OP WHEN 'DELETE' THEN to_jsonb(OLD) ELSE to_jsonb(NEW) END;
BEGIN
  IF (changed ->> 'isSecret')::boolean THEN
    changed := changed - 'value';
  END IF;
  INSERT INTO audit_logs ("userId", "action", "tableName", "recordId", "changes")
  VALUES (
    nullif(current_setting('white_cross.user_id', true), ''),
    TG_OP::"AuditAction", TG_TABLE_NAME, changed ->> 'id', changed - 'password'
  );
  RETURN NULL;
END;
$$;

CREATE TABLE maintenance_windows (
  "id" varchar(255) PRIMARY KEY,
  "during" tstzrange NOT NULL,
  "reason" text NOT NULL,
  "isCancelled" boolean NOT NULL DEFAULT false,
  "createdById" varchar(255) REFERENCES users ("id") ON UPDATE CASCADE ON DELETE SET NULL,
  "createdAt" timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
  "updatedAt" timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT maintenance_windows_bounded_check
    CHECK (NOT isempty("during") AND NOT lower_inf("during") AND NOT upper_inf("during")),
  CONSTRAINT maintenance_windows_no_overlap EXCLUDE USING gist ("during" WITH &&) WHERE (NOT "isCancelled")
);
CREATE TRIGGER maintenance_windows_set_updated_at BEFORE UPDATE ON maintenance_windows
  FOR EACH ROW EXECUTE FUNCTION set_updated_at();
