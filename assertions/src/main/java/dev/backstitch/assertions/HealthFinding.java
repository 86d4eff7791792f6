package dev.backstitch.assertions;

import dev.backstitch.engine.postgres.Identifiers;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a check of health found.
 *
 * @param check its name
 * @param object what it found, in words
 * @param names what an exemption may call it: its own name, and that of its table, with their schema
 */
record HealthFinding(String check, String object, Set<String> names) {

    private static final Pattern DOT = Pattern.compile("\\.(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)");

    HealthFinding {
        names = Set.copyOf(names);
    }

    /** Whether a test that writes this name means the object; without a schema, {@code public} is meant. */
    boolean concerns(String written) {
        String name = spelled(written);
        return names.contains(name) || names.contains("public." + name);
    }

    /** The name with quotes where Postgres needs them, arguments of functions aside. */
    private static String spelled(String written) {
        int arguments = written.indexOf('(');
        String name = arguments < 0 ? written : written.substring(0, arguments);
        return Arrays.stream(DOT.split(name))
                        .map(Names::simple)
                        .map(Identifiers::quote)
                        .collect(Collectors.joining("."))
                + (arguments < 0 ? "" : written.substring(arguments));
    }
}
