CREATE TYPE user_role AS ENUM ('ADMIN', 'NURSE');
CREATE TABLE users (
    id bigint PRIMARY KEY,
    role user_role NOT NULL,
    fax text
);
