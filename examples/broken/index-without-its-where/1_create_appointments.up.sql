CREATE TABLE appointments (
    id bigint PRIMARY KEY,
    nurse_id bigint NOT NULL,
    starts_at timestamptz NOT NULL,
    cancelled boolean NOT NULL DEFAULT false
);
CREATE UNIQUE INDEX appointments_nurse_slot ON appointments (nurse_id, starts_at) WHERE NOT cancelled;
