package dev.backstitch.engine.check;

import dev.backstitch.engine.migration.Migration;
import dev.backstitch.engine.migration.Reversal;
import dev.backstitch.engine.migration.Version;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Histories without files, for tests of what is pure. */
final class Histories {

    private Histories() {}

    static List<Migration> of(String... names) {
        return Stream.of(names)
                .map(name -> new Migration(
                        new Version(name.split("[-_]")[0]),
                        name,
                        Optional.empty(),
                        Optional.empty(),
                        new Reversal.Reversible()))
                .toList();
    }
}
