DROP INDEX appointments_nurse_slot;
