package dev.backstitch.engine.migration;

import java.nio.file.Path;
import java.util.List;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * Reads how a migration that is no SQL comes back: from comments of the form {@code // backstitch:<word> <reason>},
 * each on a line of its own.
 *
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public final class DeclaredReversal {

    private DeclaredReversal() {}

    /**
     * Reads the declarations of a file.
     *
     * @param file the file, for messages
     * @param text all of it
     * @param missing why there is no down to execute, a clause; null when there is one
     * @return how the migration comes back
     * @throws InvalidMigrationsException for an unknown word, a missing reason, two declarations that exclude each
     *     other, or one that is for SQL files only
     */
    public static Reversal of(Path file, String text, @Nullable String missing) {
        SqlScript script = new SqlScript(file, 1, text, false);
        Declarations declarations = Declarations.read(List.of(script));
        Declarations.rejectNoTransaction(script, "the migration begins its own transactions");
        return declarations.reversal(missing);
    }
}
