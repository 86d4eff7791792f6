package dev.backstitch.assertions;

import static java.util.stream.Collectors.joining;

import dev.backstitch.engine.schema.Difference;
import dev.backstitch.engine.schema.Schema;
import dev.backstitch.engine.schema.SchemaDdl;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The objects that differ, as the two texts that an IDE shows side by side.
 *
 * @param expected the canonical DDL of those expected
 * @param found the canonical DDL of those found
 */
record DifferingDdl(String expected, String found) {

    private static final String OVERLOADS = "(";

    /** Of differences that the DDL does not show, such as what was guessed, each is a line. */
    static DifferingDdl of(List<Difference> differences, Schema expected, Schema found) {
        Set<String> objects = differences.stream()
                .map(difference ->
                        difference.parent().orElse(difference.object()).toString())
                .map(DifferingDdl::withoutArguments)
                .collect(Collectors.toSet());
        DifferingDdl ddl = new DifferingDdl(text(expected, objects), text(found, objects));
        return ddl.expected.equals(ddl.found)
                ? new DifferingDdl(DifferenceText.expected(differences), DifferenceText.found(differences))
                : ddl;
    }

    private static String text(Schema schema, Set<String> objects) {
        Map<DdlOwner, List<String>> owners = DdlOwners.group(SchemaDdl.statements(schema));
        return owners.entrySet().stream()
                .filter(entry -> objects.contains(entry.getKey().toString()))
                .flatMap(entry -> entry.getValue().stream())
                .map(sql -> sql + ";")
                .collect(joining("\n"));
    }

    /** All overloads of a routine stand together. */
    private static String withoutArguments(String object) {
        return Stream.of("routine ", "operator ").anyMatch(object::startsWith) && object.contains(OVERLOADS)
                ? object.substring(0, object.indexOf(OVERLOADS))
                : object;
    }
}
