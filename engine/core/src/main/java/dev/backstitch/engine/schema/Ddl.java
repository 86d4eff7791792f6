package dev.backstitch.engine.schema;

import dev.backstitch.engine.postgres.Identifiers;

/** Objects as the SQL that makes them, one statement each; owners, grants and comments are not part of it. */
final class Ddl {

    private Ddl() {}

    static String create(SchemaObject object) {
        if (object instanceof Table table) {
            return RelationDdl.table(table);
        }
        if (object instanceof Column column) {
            return "ALTER TABLE %s ADD COLUMN %s %s"
                    .formatted(column.table(), Identifiers.quote(column.name()), RelationDdl.column(column));
        }
        if (object instanceof Constraint constraint) {
            return "ALTER TABLE %s ADD CONSTRAINT %s %s"
                    .formatted(
                            constraint.table(),
                            Identifiers.quote(constraint.name()),
                            RelationDdl.constraint(constraint));
        }
        if (object instanceof Index index) {
            return RelationDdl.index(index);
        }
        if (object instanceof Trigger trigger) {
            return trigger.inherited() ? PropertyRepair.state(trigger) : trigger.definition();
        }
        if (object instanceof Rule rule) {
            return RelationDdl.rule(rule);
        }
        if (object instanceof Policy policy) {
            return RelationDdl.policy(policy);
        }
        if (object instanceof View view) {
            return RelationDdl.view(view);
        }
        if (object instanceof Routine routine) {
            return RoutineDdl.routine(routine);
        }
        return standalone(object);
    }

    private static String standalone(SchemaObject object) {
        if (object instanceof Namespace namespace) {
            return "CREATE SCHEMA " + Identifiers.quote(namespace.name());
        }
        if (object instanceof Extension extension) {
            return "CREATE EXTENSION %s SCHEMA %s VERSION %s"
                    .formatted(
                            Identifiers.quote(extension.name()),
                            Identifiers.quote(extension.schema()),
                            Identifiers.literal(extension.version()));
        }
        if (object instanceof EnumType type) {
            return TypeDdl.summary(type);
        }
        if (object instanceof CompositeType type) {
            return TypeDdl.summary(type);
        }
        if (object instanceof Domain domain) {
            return TypeDdl.summary(domain);
        }
        if (object instanceof Sequence sequence) {
            return sequence(sequence);
        }
        if (object instanceof OtherObject other) {
            return String.join("; ", OtherDdl.create(other));
        }
        return RoleDdl.create((Role) object);
    }

    private static String sequence(Sequence sequence) {
        String options = Fragments.options(sequence.options());
        return "CREATE " + (sequence.persistence() == Persistence.UNLOGGED ? "UNLOGGED " : "") + "SEQUENCE "
                + sequence.name() + " AS " + sequence.options().type() + (options.isEmpty() ? "" : " " + options);
    }

    /** The same for people, in one line: of a part only what the name of its table does not say already. */
    static String summary(SchemaObject object) {
        String sql = create(object);
        if (object instanceof Column column) {
            sql = RelationDdl.column(column);
        } else if (object instanceof Constraint constraint) {
            sql = RelationDdl.constraint(constraint);
        }
        return sql.strip().replaceAll("\\s*\\R\\s*", " ");
    }
}
