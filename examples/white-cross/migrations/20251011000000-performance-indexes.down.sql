-- Every index of the up file; those of a partitioned table take the indexes of its partitions with them.

DROP INDEX audit_logs_created_at_idx;
DROP INDEX audit_logs_record_idx;

DROP INDEX clinic_visits_symptoms_idx;
DROP INDEX chronic_conditions_care_plan_idx;
DROP INDEX health_records_metadata_idx;
DROP INDEX health_records_search_idx;
DROP INDEX students_name_search_idx;

DROP INDEX medication_inventory_reorder_idx;
DROP INDEX screenings_referred_idx;
DROP INDEX vaccinations_due_idx;
DROP INDEX appointments_upcoming_idx;

DROP INDEX users_last_login_idx;
DROP INDEX clinic_visits_student_id_check_in_at_idx;
DROP INDEX appointments_student_id_scheduled_at_idx;
DROP INDEX medication_logs_student_medication_id_time_idx;
DROP INDEX health_records_student_id_date_idx;

DROP INDEX vital_signs_visit_id_idx;
DROP INDEX configuration_history_configuration_id_idx;
DROP INDEX training_completions_user_id_idx;
DROP INDEX incident_reports_reported_by_id_idx;
DROP INDEX medication_logs_nurse_id_idx;
DROP INDEX student_medications_medication_id_idx;
DROP INDEX users_school_id_idx;
DROP INDEX students_school_id_grade_idx;
DROP INDEX students_nurse_id_idx;
