package dev.backstitch.engine.schema;

import dev.backstitch.engine.postgres.Identifiers;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How SQL refers to an object in COMMENT, DROP, ALTER … OWNER and GRANT. */
final class SqlTarget {

    private SqlTarget() {}

    /** Such as {@code TABLE app.users} or {@code TRIGGER touched ON app.users}. */
    static String of(SchemaObject object) {
        if (object instanceof Constraint constraint) {
            return "CONSTRAINT " + Identifiers.quote(constraint.name()) + " ON " + constraint.table();
        }
        if (object instanceof Trigger trigger) {
            return "TRIGGER " + Identifiers.quote(trigger.name()) + " ON " + trigger.table();
        }
        if (object instanceof Rule rule) {
            return "RULE " + Identifiers.quote(rule.name()) + " ON " + rule.table();
        }
        if (object instanceof Policy policy) {
            return "POLICY " + Identifiers.quote(policy.name()) + " ON " + policy.table();
        }
        return word(object) + " " + name(object);
    }

    private static String name(SchemaObject object) {
        String name = object.id().name();
        return object instanceof Routine routine
                        && routine.routineKind() == RoutineKind.AGGREGATE
                        && routine.identityArguments().isEmpty()
                ? routine.name() + "(*)"
                : name;
    }

    private static String word(SchemaObject object) {
        if (object instanceof Routine routine) {
            return switch (routine.routineKind()) {
                case PROCEDURE -> "PROCEDURE";
                case AGGREGATE -> "AGGREGATE";
                case FUNCTION, WINDOW -> "FUNCTION";
            };
        }
        if (object instanceof Table table && table.tableKind() == TableKind.FOREIGN) {
            return "FOREIGN TABLE";
        }
        return switch (object.id().kind()) {
            case ENUM, COMPOSITE_TYPE, RANGE_TYPE, BASE_TYPE, SHELL_TYPE -> "TYPE";
            case FOREIGN_SERVER -> "SERVER";
            default -> object.id().kind().name().replace('_', ' ');
        };
    }

    static List<String> drops(SchemaObject object) {
        return object instanceof OtherObject other ? OtherDdl.drop(other) : List.of(drop(object));
    }

    static String drop(SchemaObject object) {
        if (object instanceof Column column) {
            return "ALTER TABLE %s DROP COLUMN %s".formatted(column.table(), Identifiers.quote(column.name()));
        }
        if (object instanceof Constraint constraint) {
            return "ALTER TABLE %s DROP CONSTRAINT %s"
                    .formatted(constraint.table(), Identifiers.quote(constraint.name()));
        }
        return "DROP " + of(object);
    }

    static String comment(SchemaObject object, Optional<String> comment) {
        return "COMMENT ON " + of(object) + " IS "
                + comment.map(Identifiers::literal).orElse("NULL");
    }

    static String notNullName(Domain domain) {
        return domain.notNullName().orElse(domain.name().name() + "_not_null");
    }

    static String commentOnNotNull(Domain domain, Optional<String> comment) {
        return "COMMENT ON CONSTRAINT %s ON DOMAIN %s IS %s"
                .formatted(
                        Identifiers.quote(notNullName(domain)),
                        domain.name(),
                        comment.map(Identifiers::literal).orElse("NULL"));
    }

    static String comment(Domain domain, DomainCheck check, String comment) {
        return "COMMENT ON CONSTRAINT %s ON DOMAIN %s IS %s"
                .formatted(Identifiers.quote(check.name()), domain.name(), Identifiers.literal(comment));
    }

    static String comment(CompositeType type, CompositeAttribute attribute, String comment) {
        return "COMMENT ON COLUMN %s.%s IS %s"
                .formatted(type.name(), Identifiers.quote(attribute.name()), Identifiers.literal(comment));
    }

    static String owner(SchemaObject object, String owner) {
        return "ALTER " + of(object) + " OWNER TO " + Identifiers.quote(owner);
    }

    static List<String> grants(SchemaObject object, GrantComparison grants) {
        List<String> statements = new ArrayList<>();
        grants.unexpected().forEach(grant -> statements.add(revoke(object, grant)));
        grants.missing().forEach(grant -> statements.add(grant(object, grant)));
        return statements;
    }

    static String revoke(SchemaObject object, Grant grant) {
        return "REVOKE %s FROM %s".formatted(privilegeOn(object, grant), RelationDdl.role(grant.grantee()));
    }

    static String grant(SchemaObject object, Grant grant) {
        return "GRANT %s TO %s%s"
                .formatted(
                        privilegeOn(object, grant),
                        RelationDdl.role(grant.grantee()),
                        grant.grantable() ? " WITH GRANT OPTION" : "");
    }

    private static String privilegeOn(SchemaObject object, Grant grant) {
        if (object instanceof Column column) {
            return "%s (%s) ON TABLE %s".formatted(grant.privilege(), Identifiers.quote(column.name()), column.table());
        }
        return grant.privilege() + " ON " + grantee(object) + " " + object.id().name();
    }

    private static String grantee(SchemaObject object) {
        return switch (object.id().kind()) {
            case VIEW, MATERIALIZED_VIEW -> "TABLE";
            case ROUTINE -> "ROUTINE";
            case DOMAIN -> "TYPE";
            case FOREIGN_SERVER -> "FOREIGN SERVER";
            default -> object instanceof Table ? "TABLE" : word(object);
        };
    }
}
