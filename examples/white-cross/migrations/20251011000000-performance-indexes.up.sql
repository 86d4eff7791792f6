-- Indexes for what the slow-query log showed, and nothing else.
-- Not CONCURRENTLY, which cannot run in a transaction: the tables are small, and this runs at night.

-- Foreign keys: Postgres does not index the referring side, so each delete of a parent scanned the child.
CREATE INDEX students_nurse_id_idx ON students ("nurseId");
CREATE INDEX students_school_id_grade_idx ON students ("schoolId", "grade") WHERE "isActive";
CREATE INDEX users_school_id_idx ON users ("schoolId") WHERE "schoolId" IS NOT NULL;
CREATE INDEX student_medications_medication_id_idx ON student_medications ("medicationId");
CREATE INDEX medication_logs_nurse_id_idx ON medication_logs ("nurseId");
CREATE INDEX incident_reports_reported_by_id_idx ON incident_reports ("reportedById");
CREATE INDEX training_completions_user_id_idx ON training_completions ("userId") INCLUDE ("expiresAt");
CREATE INDEX configuration_history_configuration_id_idx
  ON configuration_history ("configurationId", "changedAt" DESC);
CREATE INDEX vital_signs_visit_id_idx ON vital_signs ("visitId");

-- Time lines, newest first.
CREATE INDEX health_records_student_id_date_idx ON health_records ("studentId", "date" DESC) INCLUDE ("type");
CREATE INDEX medication_logs_student_medication_id_time_idx
  ON medication_logs ("studentMedicationId", "timeGiven" DESC);
CREATE INDEX appointments_student_id_scheduled_at_idx ON appointments ("studentId", "scheduledAt" DESC);
CREATE INDEX clinic_visits_student_id_check_in_at_idx ON clinic_visits ("studentId", "checkInAt" DESC);
CREATE INDEX users_last_login_idx ON users ("lastLogin" DESC NULLS LAST);

-- Work lists, which read a small part of a large table.
CREATE INDEX appointments_upcoming_idx ON appointments ("scheduledAt") INCLUDE ("studentId", "nurseId")
  WHERE "status" = 'SCHEDULED';
CREATE INDEX vaccinations_due_idx ON vaccinations ("nextDueOn") WHERE "nextDueOn" IS NOT NULL;
CREATE INDEX screenings_referred_idx ON screenings ("screenedOn") WHERE "outcome" IN ('REFER', 'FAIL');
CREATE INDEX medication_inventory_reorder_idx ON medication_inventory ("medicationId")
  WHERE "quantity" <= "reorderLevel";

-- Search boxes: text_pattern_ops serves LIKE 'smi%' under any collation.
CREATE INDEX students_name_search_idx
  ON students (lower("lastName") text_pattern_ops, lower("firstName") text_pattern_ops);
CREATE INDEX health_records_search_idx ON health_records USING gin ("searchVector");
CREATE INDEX health_records_metadata_idx ON health_records USING gin ("metadata" jsonb_path_ops);
CREATE INDEX chronic_conditions_care_plan_idx ON chronic_conditions USING gin ("carePlan");
CREATE INDEX clinic_visits_symptoms_idx ON clinic_visits USING gin ("symptoms") WITH (fastupdate = off);

-- On the partitioned table, so that each partition, also a future one, has them.
CREATE INDEX audit_logs_record_idx ON audit_logs ("tableName", "recordId", "createdAt" DESC);
-- Entries come in the order of time: a block range index costs a few pages where a B-tree costs gigabytes.
CREATE INDEX audit_logs_created_at_idx ON audit_logs USING brin ("createdAt") WITH (pages_per_range = 32);
