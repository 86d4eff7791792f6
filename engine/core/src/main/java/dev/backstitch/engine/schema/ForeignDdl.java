package dev.backstitch.engine.schema;

import dev.backstitch.engine.postgres.Identifiers;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Foreign data wrappers, servers and user mappings as SQL. */
final class ForeignDdl {

    private ForeignDdl() {}

    static String wrapper(ForeignDataWrapper wrapper) {
        return "CREATE FOREIGN DATA WRAPPER " + Identifiers.quote(wrapper.name())
                + wrapper.handler().map(it -> " HANDLER " + it).orElse("")
                + wrapper.validator().map(it -> " VALIDATOR " + it).orElse("")
                + options(wrapper.options());
    }

    static String server(ForeignServer server) {
        return "CREATE SERVER " + Identifiers.quote(server.name())
                + server.type().map(it -> " TYPE " + Identifiers.literal(it)).orElse("")
                + server.version()
                        .map(it -> " VERSION " + Identifiers.literal(it))
                        .orElse("")
                + " FOREIGN DATA WRAPPER " + Identifiers.quote(server.wrapper())
                + options(server.options());
    }

    static String mapping(UserMapping mapping) {
        return "CREATE USER MAPPING " + mapping.id().name() + options(mapping.options());
    }

    private static String options(List<String> options) {
        return options.isEmpty()
                ? ""
                : options.stream().map(ForeignDdl::option).collect(Collectors.joining(", ", " OPTIONS (", ")"));
    }

    private static String option(String option) {
        int equals = option.indexOf('=');
        return Identifiers.quote(option.substring(0, equals)) + " " + Identifiers.literal(option.substring(equals + 1));
    }

    private static String name(String option) {
        return option.substring(0, option.indexOf('='));
    }

    /** From the options that are there to the wanted ones: what follows ALTER and the object. */
    static String options(List<String> wanted, List<String> there) {
        List<String> names = wanted.stream().map(ForeignDdl::name).toList();
        List<String> known = there.stream().map(ForeignDdl::name).toList();
        List<String> changes = new ArrayList<>();
        known.stream().filter(it -> !names.contains(it)).forEach(it -> changes.add("DROP " + Identifiers.quote(it)));
        wanted.stream()
                .filter(it -> !there.contains(it))
                .forEach(it -> changes.add((known.contains(name(it)) ? "SET " : "ADD ") + option(it)));
        return " OPTIONS (" + String.join(", ", changes) + ")";
    }
}
