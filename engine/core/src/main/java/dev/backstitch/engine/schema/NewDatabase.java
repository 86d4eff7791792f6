package dev.backstitch.engine.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What CREATE DATABASE makes: schema public and the extension plpgsql. A text only says what differs from it. */
final class NewDatabase {

    private static final String PUBLIC_COMMENT = "COMMENT ON SCHEMA public IS 'standard public schema'";

    private static final Set<String> THERE = Set.of(
            "CREATE SCHEMA public",
            PUBLIC_COMMENT,
            "GRANT USAGE ON SCHEMA public TO PUBLIC",
            "CREATE EXTENSION plpgsql SCHEMA pg_catalog VERSION '1.0'",
            "COMMENT ON EXTENSION plpgsql IS 'PL/pgSQL procedural language'");

    private NewDatabase() {}

    static boolean has(String sql, int serverVersion) {
        return THERE.contains(sql)
                || sql.equals(
                        serverVersion < 15
                                ? "GRANT CREATE ON SCHEMA public TO PUBLIC"
                                : "ALTER SCHEMA public OWNER TO pg_database_owner");
    }

    /** What comes before all else: a session that takes bodies as they are, and nothing there that should not be. */
    static List<String> preparation(Schema schema) {
        List<String> sql = new ArrayList<>();
        sql.add("SET check_function_bodies = off");
        schema.namespaces().stream()
                .filter(it -> it.name().equals("public"))
                .findFirst()
                .ifPresentOrElse(
                        it -> sql.addAll(adapt(it, schema.serverVersion())), () -> sql.add("DROP SCHEMA public"));
        if (schema.extensions().stream().noneMatch(it -> it.name().equals("plpgsql"))) {
            sql.add("DROP EXTENSION plpgsql");
        }
        return sql;
    }

    private static List<String> adapt(Namespace namespace, int serverVersion) {
        List<String> sql = new ArrayList<>();
        if (serverVersion < 15 && !has(namespace, "CREATE")) {
            sql.add("REVOKE CREATE ON SCHEMA public FROM PUBLIC");
        }
        if (!has(namespace, "USAGE")) {
            sql.add("REVOKE USAGE ON SCHEMA public FROM PUBLIC");
        }
        if (namespace.comment().isEmpty()) {
            sql.add("COMMENT ON SCHEMA public IS NULL");
        }
        return sql;
    }

    private static boolean has(Namespace namespace, String privilege) {
        return namespace.grants().stream()
                .anyMatch(it -> it.grantee().equals("PUBLIC") && it.privilege().equals(privilege));
    }
}
