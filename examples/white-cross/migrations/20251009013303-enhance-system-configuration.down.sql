-- Back to plain keys and values.

DROP TABLE maintenance_windows;

DROP TRIGGER system_configurations_history ON system_configurations;
DROP FUNCTION record_configuration_change();
DROP TABLE configuration_history;

-- Without its scope, the override of one school would become the setting of all.
DELETE FROM system_configurations WHERE "scope" <> 'SYSTEM';

-- REPLACE keeps what the function was granted, and the triggers which call it.
CREATE OR REPLACE FUNCTION record_audit_entry() RETURNS trigger
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

DROP INDEX system_configurations_tags_idx;
DROP INDEX system_configurations_key_scope_key;
ALTER TABLE system_configurations ADD CONSTRAINT system_configurations_key_key UNIQUE ("key");

ALTER TABLE system_configurations
  DROP CONSTRAINT system_configurations_secret_check,
  DROP CONSTRAINT system_configurations_scope_check,
  DROP CONSTRAINT system_configurations_limits_check;

ALTER TABLE system_configurations ALTER COLUMN "isPublic" SET DEFAULT true;
-- No USING: an explicit cast would cut a longer text off in silence, this one fails.
ALTER TABLE system_configurations ALTER COLUMN "description" TYPE varchar(255);
ALTER TABLE system_configurations RENAME COLUMN "subCategory" TO "group";

ALTER TABLE system_configurations
  DROP COLUMN "tags",
  DROP COLUMN "sortOrder",
  DROP COLUMN "requiresRestart",
  DROP COLUMN "isSecret",
  DROP COLUMN "scopeId",
  DROP COLUMN "scope",
  DROP COLUMN "maxValue",
  DROP COLUMN "minValue",
  DROP COLUMN "validValues",
  DROP COLUMN "valueType";

DROP TYPE "ConfigScope";
DROP TYPE "ConfigValueType";
