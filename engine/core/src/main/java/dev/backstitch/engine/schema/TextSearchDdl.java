package dev.backstitch.engine.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Objects of text search as SQL. */
final class TextSearchDdl {

    private TextSearchDdl() {}

    static String parser(TextSearchParser parser) {
        return "CREATE TEXT SEARCH PARSER %s (START = %s, GETTOKEN = %s, END = %s%s, LEXTYPES = %s)"
                .formatted(
                        parser.name(),
                        parser.start(),
                        parser.token(),
                        parser.end(),
                        parser.headline().map(it -> ", HEADLINE = " + it).orElse(""),
                        parser.types());
    }

    static String template(TextSearchTemplate template) {
        return "CREATE TEXT SEARCH TEMPLATE %s (%sLEXIZE = %s)"
                .formatted(
                        template.name(),
                        template.init().map(it -> "INIT = " + it + ", ").orElse(""),
                        template.lexize());
    }

    static String dictionary(TextSearchDictionary dictionary) {
        return "CREATE TEXT SEARCH DICTIONARY %s (TEMPLATE = %s%s)"
                .formatted(
                        dictionary.name(),
                        dictionary.template(),
                        dictionary.options().stream().map(it -> ", " + it).collect(Collectors.joining()));
    }

    static List<String> configuration(TextSearchConfiguration configuration) {
        List<String> sql = new ArrayList<>();
        sql.add("CREATE TEXT SEARCH CONFIGURATION %s (PARSER = %s)"
                .formatted(configuration.name(), configuration.parser()));
        configuration.mappings().forEach(it -> sql.add(add(configuration, it)));
        return sql;
    }

    static String add(TextSearchConfiguration configuration, String mapping) {
        return "ALTER TEXT SEARCH CONFIGURATION " + configuration.name() + " ADD MAPPING FOR " + mapping;
    }

    static String drop(TextSearchConfiguration configuration, String mapping) {
        return "ALTER TEXT SEARCH CONFIGURATION " + configuration.name() + " DROP MAPPING FOR "
                + mapping.substring(0, mapping.indexOf(" WITH "));
    }
}
