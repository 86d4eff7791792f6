DROP TABLE users;
DROP TYPE "UserRole";
