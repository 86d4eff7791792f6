package dev.backstitch.assertions;

import dev.backstitch.engine.postgres.Identifiers;
import dev.backstitch.engine.schema.Cast;
import dev.backstitch.engine.schema.ObjectName;
import dev.backstitch.engine.schema.Operator;
import dev.backstitch.engine.schema.OtherObject;
import dev.backstitch.engine.schema.Transform;
import java.util.Optional;

/** Reads the names of objects that are named by what they are about, as SQL spells them. */
final class AboutNames {

    private AboutNames() {}

    /** Reads {@code source AS target}, with or without parentheses. */
    static boolean names(Cast cast, String written) {
        String text = written.startsWith("(") && written.endsWith(")")
                ? written.substring(1, written.length() - 1)
                : written;
        String[] types = text.split("(?i)\\s+AS\\s+", 2);
        return types.length == 2 && TypeName.same(types[0], cast.source()) && TypeName.same(types[1], cast.target());
    }

    /** Reads {@code ===(left, right)}; a missing operand is {@code NONE}. */
    static boolean names(Operator operator, String written) {
        int open = written.indexOf('(');
        if (open < 0) {
            return operator.name().equals(Names.qualified(written));
        }
        String[] types = written.substring(open + 1).replaceFirst("\\)\\s*$", "").split("\\s*,\\s*", 2);
        return operator.name().equals(Names.qualified(written.substring(0, open).strip()))
                && types.length == 2
                && operand(types[0], operator.left())
                && operand(types[1], operator.right());
    }

    private static boolean operand(String written, Optional<String> type) {
        return type.map(it -> TypeName.same(written, it)).orElse(written.equalsIgnoreCase("none"));
    }

    /** Reads {@code name USING method}; without a method, that of any is meant. */
    static boolean indexed(ObjectName name, String method, String written) {
        String[] parts = written.split("(?i)\\s+USING\\s+", 2);
        return name.equals(Names.qualified(parts[0]))
                && (parts.length == 1 || Names.simple(parts[1]).equals(method));
    }

    /** Reads {@code type LANGUAGE language}, with or without FOR. */
    static boolean names(Transform transform, String written) {
        String[] parts = written.replaceFirst("(?i)^FOR\\s+", "").split("(?i)\\s+LANGUAGE\\s+", 2);
        return parts.length == 2
                && TypeName.same(parts[0], transform.type())
                && Names.simple(parts[1]).equals(transform.language());
    }

    /** Takes a name as messages print it. */
    static boolean exactly(OtherObject object, String written) {
        return object.id().name().equals(written.strip());
    }

    /** PUBLIC is no name. */
    static String role(String role) {
        return role.equals("PUBLIC") ? role : Identifiers.quote(Names.simple(role));
    }
}
