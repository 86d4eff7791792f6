package dev.backstitch.junit;

import dev.backstitch.engine.check.CheckReport;
import dev.backstitch.engine.check.RoundTrip;
import dev.backstitch.engine.check.RoundTripWalk;
import dev.backstitch.engine.check.UnknownMigrationException;
import dev.backstitch.engine.check.WholeWay;
import dev.backstitch.engine.config.ConfigurationException;
import dev.backstitch.engine.config.Project;
import dev.backstitch.engine.migration.InvalidMigrationsException;
import dev.backstitch.engine.migration.Migration;
import dev.backstitch.engine.postgres.Database;
import dev.backstitch.engine.postgres.PostgresServer;
import dev.backstitch.engine.postgres.PostgresServers;
import dev.backstitch.engine.postgres.PostgresSettings;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ExtensionContext;

/** One history on one server, and the walk over it: shared by all tests of a top-level class that mean the same. */
final class History implements AutoCloseable {

    private final Project project;
    private final Optional<Integer> major;
    private final RoundTripWalk walk;
    private final long start = System.nanoTime();

    private History(Project project, Optional<Integer> major, RoundTripWalk walk) {
        this.project = project;
        this.major = major;
        this.walk = walk;
    }

    /**
     * Returns the history of a test, and starts its server if need be.
     *
     * @throws ExtensionConfigurationException when the migrations or the settings are wrong
     * @throws dev.backstitch.engine.postgres.PostgresUnavailableException when there is no Postgres
     */
    static History of(ExtensionContext context) {
        Class<?> testClass = context.getRequiredTestClass();
        Key key = new Key(
                ModuleDirectory.of(testClass), ExplicitSettings.of(context), PostgresVersionsExtension.major(context));
        return Stores.once(Stores.ofOutermostClass(context), key, () -> open(key, testClass), History.class);
    }

    private static History open(Key key, Class<?> testClass) {
        try {
            Project project = Project.load(key.directory(), key.settings());
            PostgresSettings postgres =
                    key.major().map(project.postgres()::withVersion).orElse(project.postgres());
            PostgresServer server = PostgresServers.shared(postgres);
            return new History(project, key.major(), new RoundTripWalk(project.tool(), server, project.check()));
        } catch (ConfigurationException | InvalidMigrationsException | UnknownMigrationException e) {
            throw new ExtensionConfigurationException(
                    "@MigrationTest on %s: %s".formatted(testClass.getName(), e.getMessage()), e);
        }
    }

    Project project() {
        return project;
    }

    List<Migration> migrations() {
        return walk.migrations();
    }

    /** Returns the migration that a user means by a version or name. */
    Migration migration(String version) {
        return walk.migration(version);
    }

    /** Returns all round trips, in order. */
    List<RoundTrip> trips() {
        return walk.trips();
    }

    boolean isSelected(RoundTrip trip) {
        return walk.isSelected(trip);
    }

    List<String> problems() {
        return walk.problems();
    }

    boolean walksStairs() {
        return project.check().walk().stairs();
    }

    WholeWay wholeWay() {
        return walk.wholeWay();
    }

    Database copyAt(Standpoint standpoint) {
        return standpoint.version().map(walk::copyAt).orElseGet(walk::copyAtNewest);
    }

    /** Reports what the tests found so far; empty when none looked at a round trip. */
    Optional<CheckReport> report() {
        return walk.trips().stream().anyMatch(RoundTrip::isExamined)
                ? Optional.of(walk.soFar(Duration.ofNanos(System.nanoTime() - start)))
                : Optional.empty();
    }

    /**
     * Returns what sets the names of this history's tests apart from those on another major: nothing, or {@code on 15}.
     */
    String suffix() {
        return major.map(" on %d"::formatted).orElse("");
    }

    @Override
    public void close() {
        walk.close();
    }

    private record Key(Path directory, Map<String, String> settings, Optional<Integer> major) {}
}
