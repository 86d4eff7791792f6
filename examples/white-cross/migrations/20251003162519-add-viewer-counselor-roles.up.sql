-- Two roles which do not treat students: VIEWER reads, COUNSELOR also sees confidential records.
-- Postgres lets a transaction add a value but not use it before the commit, so nothing else happens here.
-- No IF NOT EXISTS: a value which is there already means that an earlier rollback left it behind.

ALTER TYPE "UserRole" ADD VALUE 'VIEWER';
ALTER TYPE "UserRole" ADD VALUE 'COUNSELOR';
