package dev.backstitch.assertions;

import dev.backstitch.engine.schema.CheckConstraint;
import dev.backstitch.engine.schema.Column;
import dev.backstitch.engine.schema.ColumnSettings;
import dev.backstitch.engine.schema.Constraint;
import dev.backstitch.engine.schema.EnumType;
import dev.backstitch.engine.schema.Extension;
import dev.backstitch.engine.schema.ForeignKey;
import dev.backstitch.engine.schema.Generated;
import dev.backstitch.engine.schema.Identity;
import dev.backstitch.engine.schema.Index;
import dev.backstitch.engine.schema.IndexKey;
import dev.backstitch.engine.schema.ObjectName;
import dev.backstitch.engine.schema.Persistence;
import dev.backstitch.engine.schema.PrimaryKey;
import dev.backstitch.engine.schema.ReferentialAction;
import dev.backstitch.engine.schema.Schema;
import dev.backstitch.engine.schema.SequenceOptions;
import dev.backstitch.engine.schema.Table;
import dev.backstitch.engine.schema.TableKind;
import dev.backstitch.engine.schema.UniqueConstraint;
import dev.backstitch.engine.schema.View;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A schema made by hand, with one of everything. */
final class Clinic {

    static final ObjectName USERS = new ObjectName("public", "users");
    static final ObjectName STUDENTS = new ObjectName("public", "students");

    private Clinic() {}

    static Schema schema() {
        return schema(
                List.of(table(new ObjectName("app", "audit_log"), List.of()), students(), users()),
                roles("ADMIN", "NURSE"));
    }

    static Schema schema(List<Table> tables, EnumType... enums) {
        return new Schema(
                18,
                List.of(),
                List.of(new Extension("citext", "public", "1.6", List.of(), Optional.empty())),
                List.of(enums),
                List.of(),
                List.of(),
                List.of(),
                tables,
                List.of(view("active_users", false), view("user_stats", true)),
                List.of(),
                List.of(),
                List.of(),
                Map.of());
    }

    static EnumType roles(String... values) {
        return new EnumType(
                new ObjectName("public", "UserRole"), List.of(values), "postgres", List.of(), Optional.empty());
    }

    static Table users() {
        return table(
                USERS,
                List.of(
                        new Column(
                                USERS,
                                "id",
                                "bigint",
                                true,
                                Optional.empty(),
                                Optional.of(identity()),
                                Optional.empty(),
                                Optional.empty(),
                                ColumnSettings.NONE,
                                false,
                                List.of(),
                                Optional.of("the key")),
                        column(USERS, "email", "character varying(64)", true, Optional.empty()),
                        column(USERS, "firstName", "text", false, Optional.empty()),
                        column(USERS, "role", "public.\"UserRole\"", true, Optional.of("'NURSE'::public.\"UserRole\"")),
                        new Column(
                                USERS,
                                "sort_name",
                                "text",
                                false,
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of(new Generated(true, "lower((email)::text)")),
                                Optional.of("pg_catalog.\"C\""),
                                ColumnSettings.NONE,
                                false,
                                List.of(),
                                Optional.empty())),
                List.<Constraint>of(
                        new CheckConstraint(
                                USERS,
                                "users_email_check",
                                "((email)::text <> ''::text)",
                                false,
                                true,
                                true,
                                Optional.empty()),
                        new UniqueConstraint(
                                USERS,
                                "users_email_key",
                                List.of("email"),
                                List.of(),
                                false,
                                false,
                                false,
                                false,
                                Optional.empty()),
                        new PrimaryKey(
                                USERS, "users_pkey", List.of("id"), List.of(), false, false, false, Optional.empty())),
                index("users_email_key", true, Optional.empty(), true, "email"),
                index("users_first_name_idx", false, Optional.empty(), false, "\"firstName\""),
                index(
                        "users_lower_email_idx",
                        true,
                        Optional.of("(role = 'ADMIN'::public.\"UserRole\")"),
                        true,
                        "lower((email)::text)"),
                index("users_pkey", true, Optional.empty(), true, "id"));
    }

    static Table students() {
        return table(
                STUDENTS,
                List.of(
                        column(
                                STUDENTS,
                                "id",
                                "integer",
                                true,
                                Optional.of("nextval('public.students_id_seq'::regclass)")),
                        column(STUDENTS, "school_id", "integer", true, Optional.of("'-1'::integer")),
                        column(STUDENTS, "nurse_id", "bigint", false, Optional.empty())),
                List.<Constraint>of(
                        new ForeignKey(
                                STUDENTS,
                                "students_nurse_id_fkey",
                                List.of("nurse_id"),
                                USERS,
                                List.of("id"),
                                false,
                                ReferentialAction.SET_NULL,
                                List.of(),
                                ReferentialAction.CASCADE,
                                "SIMPLE",
                                true,
                                false,
                                false,
                                true,
                                Optional.empty()),
                        new PrimaryKey(
                                STUDENTS,
                                "students_pkey",
                                List.of("school_id", "id"),
                                List.of(),
                                false,
                                false,
                                false,
                                Optional.empty())));
    }

    static Table table(ObjectName name, List<Column> columns) {
        return table(name, columns, List.of());
    }

    static Table table(ObjectName name, List<Column> columns, List<Constraint> constraints, Index... indexes) {
        return new Table(
                name,
                TableKind.ORDINARY,
                Persistence.PERMANENT,
                columns,
                constraints,
                List.of(indexes),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                false,
                false,
                "DEFAULT",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                "postgres",
                List.of(),
                Optional.empty());
    }

    static Column column(
            ObjectName table, String name, String type, boolean notNull, Optional<String> defaultExpression) {
        return new Column(
                table,
                name,
                type,
                notNull,
                defaultExpression,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                ColumnSettings.NONE,
                false,
                List.of(),
                Optional.empty());
    }

    static Column column(String type) {
        return column(USERS, "c", type, false, Optional.empty());
    }

    /** An index on {@code users}; a key with a parenthesis is an expression. */
    static Index index(String name, boolean unique, Optional<String> predicate, boolean valid, String... keys) {
        return new Index(
                new ObjectName("public", name),
                USERS,
                "btree",
                unique,
                false,
                Arrays.stream(keys)
                        .map(key -> new IndexKey(
                                key,
                                !key.contains("("),
                                false,
                                false,
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty()))
                        .toList(),
                List.of(),
                predicate,
                valid,
                false,
                Optional.of(name).filter(it -> it.endsWith("key")),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static View view(String name, boolean materialized) {
        ObjectName view = new ObjectName("public", name);
        return new View(
                view,
                materialized,
                List.of(column(view, "id", "bigint", false, Optional.empty())),
                " SELECT users.id FROM public.users;",
                List.of(),
                true,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                "postgres",
                List.of(),
                Optional.empty());
    }

    private static Identity identity() {
        return new Identity(true, new SequenceOptions("bigint", 1, 1, 1, Long.MAX_VALUE, 1, false));
    }
}
