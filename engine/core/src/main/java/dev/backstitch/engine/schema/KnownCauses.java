package dev.backstitch.engine.schema;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;

/**
 * Explains differences that have a well-known cause in how Postgres works.
 *
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public final class KnownCauses {

    /** What a failed CREATE INDEX CONCURRENTLY leaves, for those who see it by other means than a difference. */
    public static final String INVALID_INDEX =
            "CREATE INDEX CONCURRENTLY leaves an invalid index behind when it fails: drop it and create it again.";

    private KnownCauses() {}

    /**
     * Explains differences.
     *
     * @param differences what differs
     * @return a sentence for each known cause, in the order of the differences, each once
     */
    public static List<String> of(Collection<Difference> differences) {
        return differences.stream()
                .map(KnownCauses::of)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    private static Optional<String> of(Difference difference) {
        return switch (difference.differenceClass()) {
            case ENUM_VALUE ->
                Optional.of(
                        "Postgres cannot drop an enum value: rebuild the type, or declare the migration irreversible.");
            case COLUMN_ORDER ->
                Optional.of("Postgres puts a re-added column last, and no statement can restore the order.");
            case GENERATED_NAME -> Optional.of(generatedName(difference));
            case ROWS ->
                Optional.of("A down deletes the rows that its up inserted; where an up deletes rows, no down can bring"
                        + " them back, and the migration is to be declared irreversible.");
            default -> difference.property().flatMap(property -> of(difference, property));
        };
    }

    private static String generatedName(Difference difference) {
        return difference.expected().filter(name -> name.contains("_not_null")).isPresent()
                ? "Since PostgreSQL 18 each NOT NULL has a name, made of the names that table and column had when it was"
                        + " added: give it one to keep it the same."
                : "Postgres makes up a name of the names that table and columns have at that time, and adds a number"
                        + " where it is taken: give it one to keep it the same.";
    }

    private static Optional<String> of(Difference difference, String property) {
        return Optional.ofNullable(
                switch (property) {
                    case "valid" -> difference.object().kind() == ObjectKind.INDEX ? INVALID_INDEX : null;
                    case "partition of" ->
                        difference.found().isEmpty()
                                ? "A detached partition stays, as a table of its own: attach it again with its bound."
                                : null;
                    case "default" ->
                        isLostSequence(difference)
                                ? "serial stands for a sequence and a default: a column that is added again, or"
                                        + " altered, as integer or bigint has neither."
                                : null;
                    default -> null;
                });
    }

    private static boolean isLostSequence(Difference difference) {
        return difference.expected().filter(text -> text.startsWith("nextval(")).isPresent()
                && difference.found().isEmpty();
    }
}
