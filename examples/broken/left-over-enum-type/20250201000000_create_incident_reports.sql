-- migrate:up
DO $$
BEGIN
    CREATE TYPE severity AS ENUM ('LOW', 'HIGH');
EXCEPTION
    WHEN duplicate_object THEN NULL;
END
$$;
CREATE TABLE IF NOT EXISTS incident_reports (id bigint PRIMARY KEY, severity severity NOT NULL);

-- migrate:down
DROP TABLE IF EXISTS incident_reports;
