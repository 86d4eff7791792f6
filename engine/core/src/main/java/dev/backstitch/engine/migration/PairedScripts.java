package dev.backstitch.engine.migration;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes a migration of an up file and, where there is one, a down file. */
final class PairedScripts {

    private PairedScripts() {}

    static SqlMigration migration(PairedFiles.Pair pair, SqlScript up, Optional<SqlScript> down) {
        List<SqlScript> parts = Stream.concat(Stream.of(up), down.stream()).toList();
        parts.forEach(ScriptCheck::check);
        Migration migration = new Migration(
                new Version(pair.version()),
                pair.base(),
                Optional.of(up.location()),
                down.map(SqlScript::location),
                Declarations.read(parts).reversal(missing(pair, down.orElse(null))));
        return new SqlMigration(migration, up, down);
    }

    private static @Nullable String missing(PairedFiles.Pair pair, @Nullable SqlScript down) {
        return down == null
                ? pair.missing()
                : Declarations.whyEmpty(down.file().getFileName().toString(), down.sql());
    }
}
