package dev.backstitch.engine.check;

import dev.backstitch.engine.postgres.PostgresServer;
import dev.backstitch.engine.postgres.TestPostgres;
import dev.backstitch.engine.tool.MigrationTool;
import dev.backstitch.engine.tool.MigrationTools;
import dev.backstitch.engine.tool.Timeouts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A small golang-migrate history that a test writes, and its check on a real server. */
final class CheckedHistory {

    private final Path folder;
    private int count;
    private Policies policies = Policies.DEFAULTS;
    private List<Waiver> waivers = List.of();
    private List<StepGroup> groups = List.of();
    private Map<String, String> nothingToUndo = Map.of();
    private Optional<Path> init = Optional.empty();
    private Optional<Path> baseline = Optional.empty();
    private List<String> only = List.of();
    private Walk walk = Walk.BOTH;
    private boolean failFast;
    private boolean allowClusterChanges;

    CheckedHistory(Path folder) {
        this.folder = folder;
    }

    CheckedHistory migration(String name, String up, String down) {
        count++;
        write(count + "_" + name + ".up.sql", up);
        return write(count + "_" + name + ".down.sql", down);
    }

    CheckedHistory upOnly(String name, String up) {
        count++;
        return write(count + "_" + name + ".up.sql", up);
    }

    private CheckedHistory write(String file, String text) {
        try {
            Files.writeString(folder.resolve(file), text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    CheckedHistory policies(Policies value) {
        policies = value;
        return this;
    }

    CheckedHistory waivers(Waiver... values) {
        waivers = List.of(values);
        return this;
    }

    CheckedHistory group(String from, String to) {
        groups = List.of(new StepGroup(from, to));
        return this;
    }

    CheckedHistory nothingToUndo(String version, String reason) {
        nothingToUndo = Map.of(version, reason);
        return this;
    }

    CheckedHistory init(Path script) {
        init = Optional.of(script);
        return this;
    }

    CheckedHistory baseline(Path file) {
        baseline = Optional.of(file);
        return this;
    }

    CheckedHistory only(String... versions) {
        only = List.of(versions);
        return this;
    }

    CheckedHistory walk(Walk value) {
        walk = value;
        return this;
    }

    CheckedHistory failFast() {
        failFast = true;
        return this;
    }

    CheckReport checkOn(PostgresServer server, boolean clusterChangesAllowed) {
        allowClusterChanges = clusterChangesAllowed;
        return RoundTripCheck.run(tool(), server, settings(), CheckProgress.SILENT);
    }

    CheckReport check() {
        return RoundTripCheck.run(tool(), TestPostgres.server(18), settings(), CheckProgress.SILENT);
    }

    RoundTripWalk open() {
        return new RoundTripWalk(tool(), TestPostgres.server(18), settings());
    }

    MigrationTool tool() {
        return MigrationTools.load(folder);
    }

    private CheckSettings settings() {
        return new CheckSettings(
                walk,
                policies,
                waivers,
                groups,
                Optional.empty(),
                Map.of(),
                nothingToUndo,
                init,
                only,
                Optional.empty(),
                failFast,
                baseline,
                allowClusterChanges,
                false,
                Timeouts.DEFAULTS);
    }

    /** Each step with its verdict, as {@code 1_users REVERSIBLE}. */
    static List<String> verdicts(CheckReport report) {
        List<String> lines = new ArrayList<>();
        report.trips().forEach(trip -> lines.add(trip.step().name() + " " + trip.verdict()));
        return lines;
    }

    /** The findings of a trip, as {@code CHANGED enum public.role values: A -> A, B}. */
    static List<String> findings(TripOutcome trip) {
        return trip.findings().stream()
                .map(finding -> "%s %s %s%s"
                        .formatted(
                                finding.severity(),
                                finding.difference().change(),
                                finding.difference().object(),
                                finding.difference()
                                        .property()
                                        .map(property -> " " + property)
                                        .orElse("")))
                .toList();
    }
}
