package dev.backstitch.engine.run;

import dev.backstitch.engine.postgres.Database;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apiguardian.api.API;

/**
 * Back to the last good backup: the present is backed up first, and what came back is verified.
 *
 * @param backup makes and restores backups
 * @param lastGood the backup to go back to
 * @param present where the present is backed up to
 * @param health a URL that answers when the application is well
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public record EmergencyRollback(Backup backup, Path lastGood, Path present, Optional<URI> health) {

    /**
     * Goes back.
     *
     * @param database the database whose content is replaced
     * @param told is told each step as it ends
     * @return all steps; when the last is not well, it says how the database stands
     * @throws BackupException when the present cannot be backed up, or the last good cannot be restored: the database
     *     is then as it was
     */
    public List<OperationStep> run(Database database, Consumer<OperationStep> told) {
        List<OperationStep> steps = new ArrayList<>();
        Consumer<OperationStep> both = step -> {
            steps.add(step);
            told.accept(step);
        };
        backup.write(database, present, BackupFormat.CUSTOM);
        both.accept(OperationStep.well("back up", present.toString()));
        backup.restore(database, lastGood, true);
        both.accept(OperationStep.well("restore", lastGood.toString()));
        if (Backup.isVerifiable(lastGood)) {
            List<String> differences = backup.differencesOfRows(database, lastGood);
            both.accept(OperationStep.of(
                    "rows",
                    "as in the backup",
                    differences.isEmpty() ? Optional.empty() : Optional.of(String.join("\n", differences))));
        } else {
            both.accept(OperationStep.well("rows", "not verified: no numbers stand beside the backup"));
        }
        health.ifPresent(url -> both.accept(OperationStep.of("health", url.toString(), HealthCheck.ask(url))));
        return List.copyOf(steps);
    }
}
