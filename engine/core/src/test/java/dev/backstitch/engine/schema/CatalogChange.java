package dev.backstitch.engine.schema;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A change of the kitchen sink and the differences that it makes, as {@code changes.txt}, {@code relation-changes.txt}
 * and {@code other-changes.txt} have them: blocks with the SQL, then the text of the differences, each after an empty
 * line.
 *
 * @param since the first major that knows the SQL
 * @param repaired whether the repair leads back; not where the first line says {@code -- not repaired}
 * @param sql one or more statements
 * @param differences as {@link DiffText} writes them, with the state before as the expected one
 */
record CatalogChange(int since, boolean repaired, String sql, String differences) {

    private static final Pattern SINCE = Pattern.compile("^-- since (\\d+)$", Pattern.MULTILINE);
    private static final Pattern DIFFERENCE = Pattern.compile("  [-+~] .*");

    static Stream<CatalogChange> all(String resource, int major) {
        return Arrays.stream(KitchenSink.resource(resource).split("\n\n+"))
                .map(CatalogChange::parse)
                .filter(change -> change.since() <= major);
    }

    private static CatalogChange parse(String block) {
        List<String> sql = new ArrayList<>();
        List<String> differences = new ArrayList<>();
        block.lines().forEach(line -> {
            boolean inDifferences =
                    !differences.isEmpty() || DIFFERENCE.matcher(line).matches();
            (inDifferences ? differences : sql).add(line);
        });
        Matcher since = SINCE.matcher(block);
        return new CatalogChange(
                since.find() ? Integer.parseInt(since.group(1)) : 14,
                !sql.contains("-- not repaired"),
                String.join("\n", sql),
                String.join("\n", differences) + (differences.isEmpty() ? "" : "\n"));
    }
}
