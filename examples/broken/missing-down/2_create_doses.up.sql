CREATE TABLE doses (id bigint PRIMARY KEY, medication_id bigint NOT NULL REFERENCES medications (id));
