UPDATE users SET role = 'NURSE' WHERE role = 'VIEWER';
