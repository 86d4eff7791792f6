-- Postgres cannot drop an enum value, so the type is built anew and every column moves over to it.

-- Only an administrator can say what becomes of a viewer: made a nurse, they would read what is not for them.
DO $$
DECLARE
  affected bigint;
BEGIN
  SELECT count(*) INTO affected FROM users WHERE "role" IN ('VIEWER', 'COUNSELOR');
  IF affected > 0 THEN
    RAISE EXCEPTION '% users still have the role VIEWER or COUNSELOR', affected
      USING HINT = 'Give them another role or delete them, then roll back again.';
  END IF;
  SELECT count(*) INTO affected FROM medications WHERE "administrableBy" && '{VIEWER,COUNSELOR}';
  IF affected > 0 THEN
    RAISE EXCEPTION '% medications may still be administered by the role VIEWER or COUNSELOR', affected
      USING HINT = 'Take these roles out of "administrableBy", then roll back again.';
  END IF;
END;
$$;

-- What names the type or compares with its values must step aside; it comes back unchanged below.
DROP POLICY incident_reports_own_or_admin ON incident_reports;
DROP FUNCTION current_user_role();
DROP VIEW active_staff;
DROP INDEX users_active_admins_idx;

ALTER TYPE "UserRole" RENAME TO "UserRole_old";
CREATE TYPE "UserRole" AS ENUM ('ADMIN', 'NURSE');

-- A default keeps its old type, and Postgres has no cast between the two: drop it, convert, set it again.
ALTER TABLE users ALTER COLUMN "role" DROP DEFAULT;
ALTER TABLE users ALTER COLUMN "role" TYPE "UserRole" USING "role"::text::"UserRole";
ALTER TABLE users ALTER COLUMN "role" SET DEFAULT 'NURSE';

ALTER TABLE medications ALTER COLUMN "administrableBy" DROP DEFAULT;
ALTER TABLE medications ALTER COLUMN "administrableBy" TYPE "UserRole"[] USING "administrableBy"::text[]::"UserRole"[];
ALTER TABLE medications ALTER COLUMN "administrableBy" SET DEFAULT '{NURSE}';

-- Fails if a column still uses the old type.
DROP TYPE "UserRole_old";

CREATE INDEX users_active_admins_idx ON users ("id") WHERE "role" = 'ADMIN' AND "isActive";

CREATE VIEW active_staff AS
  SELECT u."id", u."fullName", u."email", u."role", n."licenseNumber", n."licenseExpiresOn"
  FROM users u
  LEFT JOIN nurses n ON n."userId" = u."id"
  WHERE u."isActive";
COMMENT ON VIEW active_staff IS 'The staff directory; a user who is not a nurse has no license';

CREATE FUNCTION current_user_role() RETURNS "UserRole"
LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = public, pg_temp
AS $$
  SELECT "role" FROM users WHERE "id" = current_setting('white_cross.user_id', true) AND "isActive"
$$;
COMMENT ON FUNCTION current_user_role() IS
  'The role of the user whom the application named in white_cross.user_id, NULL if there is none';

CREATE POLICY incident_reports_own_or_admin ON incident_reports
  USING ("reportedById" = current_setting('white_cross.user_id', true) OR current_user_role() = 'ADMIN');
