package dev.backstitch.engine.migration;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.apiguardian.api.API;

/**
 * Plain pairs of SQL files, for teams without a tool: {@code <digits>-<title>.up.sql} and
 * {@code <digits>-<title>.down.sql}.
 *
 * <p>Versions are ordered as numbers. Each file is one transaction, unless a line {@code -- backstitch:no-transaction}
 * stands before its first statement: then each statement is one.
 *
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public final class SqlPairFormat implements MigrationFormat {

    private static final Pattern NAME = Pattern.compile("^([0-9]+)-(.+)\\.(down|up)\\.sql$");

    /** Makes the format. */
    public SqlPairFormat() {}

    @Override
    public String name() {
        return "sql-pairs";
    }

    @Override
    public String layout() {
        return "<digits>-<title>.up.sql and <digits>-<title>.down.sql";
    }

    @Override
    public boolean recognises(MigrationFolder folder) {
        return folder.files().stream()
                .anyMatch(file -> NAME.matcher(file.getFileName().toString()).matches());
    }

    @Override
    public List<SqlMigration> read(MigrationFolder folder) {
        return PairedFiles.pair(this, NAME, folder, true).stream()
                .map(pair -> PairedScripts.migration(
                        pair, script(pair.up()), pair.down().map(SqlPairFormat::script)))
                .toList();
    }

    private static SqlScript script(Path file) {
        SqlScript script = new SqlScript(file, 1, MigrationFolder.read(file), true);
        return Declarations.forbidTransaction(script)
                ? new SqlScript(file, script.firstLine(), script.sql(), false)
                : script;
    }
}
