package dev.backstitch.engine.check;

import dev.backstitch.engine.migration.Migration;
import dev.backstitch.engine.migration.Spelling;
import dev.backstitch.engine.migration.Version;
import java.util.List;
import org.apiguardian.api.API;

/**
 * Finds the migration that a user means by a version, a name or a file name.
 *
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public final class MigrationNames {

    private static final int NEAR = 3;

    private MigrationNames() {}

    /**
     * Returns the index of the one migration that a user means.
     *
     * @param migrations the history
     * @param text a version (leading zeros aside), a whole name, or the name of a file
     * @return an index into the history
     * @throws UnknownMigrationException when there is none, or more than one; with near names
     */
    public static int find(List<Migration> migrations, String text) {
        List<Migration> hits = migrations.stream()
                .filter(migration -> matches(migration, text))
                .toList();
        if (hits.size() == 1) {
            return migrations.indexOf(hits.get(0));
        }
        if (hits.isEmpty()) {
            throw new UnknownMigrationException(
                    "no migration has the version or name \"%s\"; %s".formatted(text, hint(migrations, text)));
        }
        throw new UnknownMigrationException("\"%s\" is ambiguous: it names %s; write the whole name"
                .formatted(
                        text,
                        String.join(" and ", hits.stream().map(Migration::name).toList())));
    }

    static boolean matches(Migration migration, String text) {
        return migration.name().equals(text)
                || (!text.isBlank() && migration.version().isSameAs(new Version(text)))
                || migration
                        .file()
                        .map(file -> file.getFileName().toString().equals(text))
                        .orElse(false);
    }

    private static String hint(List<Migration> migrations, String text) {
        List<String> near = migrations.stream()
                .map(Migration::name)
                .filter(name -> !text.isBlank() && (name.contains(text) || text.contains(name)))
                .limit(NEAR)
                .toList();
        if (near.isEmpty()) {
            near = Spelling.nearest(
                            text, migrations.stream().map(Migration::name).toList())
                    .stream()
                    .toList();
        }
        if (!near.isEmpty()) {
            return "did you mean " + String.join(" or ", near) + "?";
        }
        return migrations.size() == 1
                ? "the only one is " + migrations.get(0).name()
                : "there are %d, from %s to %s"
                        .formatted(
                                migrations.size(),
                                migrations.get(0).name(),
                                migrations.get(migrations.size() - 1).name());
    }
}
