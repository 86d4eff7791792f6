CREATE INDEX users_role_idx ON users (role);
