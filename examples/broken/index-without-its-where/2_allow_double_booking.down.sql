CREATE UNIQUE INDEX appointments_nurse_slot ON appointments (nurse_id, starts_at);
