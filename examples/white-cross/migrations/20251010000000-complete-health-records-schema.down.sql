-- Back to plain health records: what the new tables hold is lost, the old columns keep their data.

DROP MATERIALIZED VIEW vaccination_coverage;
DROP VIEW student_health_summary;

DROP POLICY health_records_confidential ON health_records;
DROP POLICY health_records_staff ON health_records;
ALTER TABLE health_records DISABLE ROW LEVEL SECURITY;

ALTER TABLE health_records
  DROP COLUMN "searchVector",
  DROP COLUMN "metadata",
  DROP COLUMN "followUpOn",
  DROP COLUMN "isConfidential",
  DROP COLUMN "diagnosisCode",
  DROP COLUMN "createdById",
  DROP COLUMN "visitId";

ALTER TABLE health_records ALTER COLUMN "type" DROP DEFAULT;
ALTER TABLE health_records ALTER COLUMN "type" TYPE varchar(64) USING "type"::text;
ALTER TABLE health_records ALTER COLUMN "type" SET DEFAULT 'CHECKUP';
ALTER TABLE health_records ADD CONSTRAINT health_records_type_check CHECK (
  "type" IN ('CHECKUP', 'VACCINATION', 'ILLNESS', 'INJURY', 'SCREENING', 'PHYSICAL_EXAM', 'MENTAL_HEALTH', 'OTHER')
);

DROP TABLE vital_signs;
DROP TABLE clinic_visits;
DROP TABLE growth_measurements;
DROP TABLE screenings;
DROP TABLE vaccinations;
DROP TABLE chronic_conditions;
DROP TABLE allergies;

DROP FUNCTION flag_severe_allergy();
ALTER TABLE students DROP COLUMN "hasSevereAllergy";

DROP FUNCTION age_in_months(date, date);

DROP DOMAIN "IcdCode";
DROP TYPE "VisitDisposition";
DROP TYPE "ScreeningOutcome";
DROP TYPE "ScreeningType";
DROP TYPE "ConditionStatus";
DROP TYPE "AllergySeverity";
DROP TYPE "HealthRecordType";
