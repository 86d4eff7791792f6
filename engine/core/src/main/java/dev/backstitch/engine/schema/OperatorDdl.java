package dev.backstitch.engine.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Operators, their families and classes as SQL. */
final class OperatorDdl {

    private OperatorDdl() {}

    static String operator(Operator operator) {
        return create(operator, operator.commutator(), operator.negator());
    }

    /** An operator may be made before those that it names as its opposites: Postgres keeps a place for them. */
    static String mentions(Operator operator) {
        return create(operator, Optional.empty(), Optional.empty());
    }

    private static String create(Operator operator, Optional<String> commutator, Optional<String> negator) {
        List<String> options = new ArrayList<>();
        options.add("FUNCTION = " + operator.function());
        operator.left().ifPresent(it -> options.add("LEFTARG = " + it));
        operator.right().ifPresent(it -> options.add("RIGHTARG = " + it));
        commutator.ifPresent(it -> options.add("COMMUTATOR = " + it));
        negator.ifPresent(it -> options.add("NEGATOR = " + it));
        operator.restrict().ifPresent(it -> options.add("RESTRICT = " + it));
        operator.join().ifPresent(it -> options.add("JOIN = " + it));
        if (operator.hashes()) {
            options.add("HASHES");
        }
        if (operator.merges()) {
            options.add("MERGES");
        }
        return "CREATE OPERATOR " + operator.qualifiedName() + " (" + String.join(", ", options) + ")";
    }

    static List<String> family(OperatorFamily family) {
        List<String> sql = new ArrayList<>();
        sql.add("CREATE OPERATOR FAMILY " + family.id().name());
        family.members().forEach(member -> sql.add(add(family, member)));
        return sql;
    }

    static String add(OperatorFamily family, String member) {
        return "ALTER OPERATOR FAMILY " + family.id().name() + " ADD " + member;
    }

    /** A member is dropped by its number and types alone. */
    static String drop(OperatorFamily family, String member) {
        String which = member.startsWith("FUNCTION")
                ? member.replaceFirst("^(FUNCTION \\d+ \\([^)]*\\)).*", "$1")
                : member.replaceFirst("^(OPERATOR \\d+) [^(]*(\\([^)]*\\)).*", "$1 $2");
        return "ALTER OPERATOR FAMILY " + family.id().name() + " DROP " + which;
    }

    static String operatorClass(OperatorClass type) {
        List<String> members = new ArrayList<>(type.members());
        type.storage().ifPresent(it -> members.add("STORAGE " + it));
        if (members.isEmpty()) {
            members.add("STORAGE " + type.type());
        }
        String name = type.name().toString();
        return "CREATE OPERATOR CLASS %s %sFOR TYPE %s%s FAMILY %s AS %s"
                .formatted(
                        name,
                        type.usual() ? "DEFAULT " : "",
                        type.type(),
                        type.id().name().substring(name.length()),
                        type.family(),
                        String.join(", ", members));
    }
}
