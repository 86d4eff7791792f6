UPDATE users SET role = 'NURSE' WHERE role::text IN ('VIEWER', 'COUNSELOR');
