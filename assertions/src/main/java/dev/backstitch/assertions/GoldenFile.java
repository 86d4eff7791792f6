package dev.backstitch.assertions;

import dev.backstitch.engine.schema.DifferenceClass;
import dev.backstitch.engine.schema.Schema;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/** A golden schema in one file. */
final class GoldenFile {

    /** What nobody reads to its end; IDEs get all of it. */
    static final int MOST_LINES = 100;

    private GoldenFile() {}

    /** Compares a schema with its file, or writes the file where that is asked for. */
    static Optional<GoldenFailure> check(Path given, Schema schema, Set<DifferenceClass> ignored) {
        Path shown = given;
        try {
            GoldenPlace place = GoldenPlace.of(given, schema.serverVersion());
            shown = place.path();
            GoldenText found = GoldenText.of(schema, ignored);
            if (GoldenUpdate.isOn()) {
                GoldenUpdate.write(place.path(), found);
                return Optional.empty();
            }
            return compare(place, found, ignored);
        } catch (UnusableGoldenException e) {
            return Optional.of(GoldenFailure.of("file " + GoldenPlace.display(shown), e));
        }
    }

    private static Optional<GoldenFailure> compare(GoldenPlace place, GoldenText found, Set<DifferenceClass> ignored) {
        if (!Files.exists(place.path())) {
            return Optional.of(missing(place, found));
        }
        GoldenText expected = GoldenText.read(place.path(), found).without(ignored);
        return expected.equals(found) ? Optional.empty() : Optional.of(differs(place, expected, found));
    }

    private static GoldenFailure missing(GoldenPlace place, GoldenText found) {
        Message message = GoldenUpdate.toWrite(
                Message.of("Expecting schema to match the golden file " + place + ", but there is no such file.")
                        .names("others", place.others()));
        return new GoldenFailure(message, "", found.text());
    }

    private static GoldenFailure differs(GoldenPlace place, GoldenText expected, GoldenText found) {
        DdlChanges changes = DdlChanges.between(expected.statements(), found.statements());
        String diff = UnifiedDiff.of(place.toString(), expected.text(), "schema", found.text(), MOST_LINES);
        Message message = GoldenUpdate.toAccept(Message.of("Expecting schema to match the golden file " + place
                + ", but " + changes.count() + "." + changes.paragraph() + "\n\n" + diff + "\n"));
        return new GoldenFailure(message, expected.text(), found.text());
    }
}
