CREATE TYPE "UserRole" AS ENUM ('ADMIN', 'NURSE');

CREATE TABLE users (
    id varchar(36) PRIMARY KEY,
    email varchar(255) NOT NULL UNIQUE,
    role "UserRole" NOT NULL DEFAULT 'NURSE'
);
