package dev.backstitch.engine.check;

import dev.backstitch.engine.migration.Migration;
import dev.backstitch.engine.migration.Version;
import dev.backstitch.engine.postgres.Database;
import dev.backstitch.engine.postgres.PostgresServer;
import dev.backstitch.engine.schema.Schema;
import dev.backstitch.engine.tool.AppliedMigration;
import dev.backstitch.engine.tool.MigrationTool;
import dev.backstitch.engine.tool.StepFailedException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * The walk over one history on one server: lazy, memoised and shared. Each outcome is worked out once, when first asked
 * for; asked for in order, each step costs one round trip, and asked for alone, only the ups before it. Safe for use by
 * several threads, one of which walks at a time.
 *
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public final class RoundTripWalk implements AutoCloseable {

    private static final int NOWHERE = Integer.MAX_VALUE;

    private final MigrationTool tool;
    private final PostgresServer server;
    private final CheckSettings settings;
    private final List<Migration> migrations;
    private final List<Step> steps;
    private final Set<Integer> selected;
    private final Judge judge;
    private final Baseline baseline;
    private final ClusterRoles clusterRoles;
    private final CleanCopies copies;
    private final Tally tally = new Tally();
    private final List<RoundTrip> trips;
    private final Map<Integer, TripOutcome> outcomes = new HashMap<>();
    private final States states = new States();
    private @Nullable Standpoint standpoint;
    private List<Migration> pending = List.of();
    private int position;
    private @Nullable String stopped;
    private final Set<Baseline.Entry> wholeWayEntries = new HashSet<>();
    private @Nullable WholeWay wholeWay;

    /**
     * Prepares a walk. Nothing runs yet.
     *
     * @param tool the history
     * @param server the server on which it makes databases
     * @param settings how to check
     * @throws UnknownMigrationException when the settings name a migration that is not there
     * @throws IllegalArgumentException when the baseline cannot be read
     */
    public RoundTripWalk(MigrationTool tool, PostgresServer server, CheckSettings settings) {
        this.tool = tool;
        this.server = server;
        this.settings = settings;
        this.migrations = StepPlanner.declare(tool.migrations(), settings);
        this.steps = StepPlanner.plan(migrations, settings);
        this.selected = StepPlanner.select(migrations, steps, settings);
        this.judge = new Judge(settings.policies(), settings.waivers());
        this.baseline = settings.baseline().map(Baseline::read).orElse(Baseline.NONE);
        this.clusterRoles = new ClusterRoles(server, server.isOurs() || settings.allowClusterChanges());
        this.copies = new CleanCopies(server, tool, steps, settings, clusterRoles::seeBeforeInit);
        this.trips = IntStream.range(0, steps.size())
                .mapToObj(index -> new RoundTrip(steps.get(index), () -> outcome(index)))
                .toList();
    }

    /**
     * Returns the history as the settings see it: with declarations from outside the files.
     *
     * @return all migrations in order
     */
    public List<Migration> migrations() {
        return migrations;
    }

    /**
     * Finds the migration that a user means.
     *
     * @param version a version, a name or a file name, as users write it
     * @return the one migration that has it
     * @throws UnknownMigrationException when no migration, or more than one, has it
     */
    public Migration migration(String version) {
        return migrations.get(MigrationNames.find(migrations, version));
    }

    /**
     * Returns the round trips, those that the settings leave out included (their verdict is NOT_CHECKED).
     *
     * @return one for each step, in order; none of them has run yet
     */
    public List<RoundTrip> trips() {
        return trips;
    }

    /**
     * Tells whether the settings select a trip.
     *
     * @param trip one of {@link #trips()}
     * @return false when it is left out
     */
    public boolean isSelected(RoundTrip trip) {
        return selected.contains(trips.indexOf(trip));
    }

    private synchronized TripOutcome outcome(int index) {
        TripOutcome known = outcomes.get(index);
        if (known == null) {
            known = walk(index);
            outcomes.put(index, known);
        }
        return known;
    }

    private TripOutcome walk(int index) {
        if (!selected.contains(index)) {
            return notChecked(index, "not selected");
        }
        if (!settings.walk().stairs()) {
            return notChecked(index, "only the whole way was walked");
        }
        if (stopped != null) {
            return notChecked(index, "not reached: " + stopped);
        }
        Standpoint here;
        try {
            here = standAt(index);
        } catch (StepFailedException e) {
            leave();
            stopped = e.getMessage();
            return notChecked(index, "not reached: " + stopped);
        }
        Trip.Result result = new Trip(here, steps.get(index), judge, historyTable()).run(stateHere(index));
        TripOutcome outcome = settle(result.outcome());
        boolean keep = settings.keep() && outcome.isRed();
        if (keep) {
            outcome = kept(outcome, here);
        }
        if (result.after() != null) {
            states.put(index + 1, result.after());
            clusterRoles.see(result.after());
            if (index == steps.size() - 1) {
                pending = pending(result.applied());
            }
        } else {
            stopped = outcome.lacksEnvironment()
                    ? "%s was not checked".formatted(steps.get(index).name())
                    : "the up of %s failed".formatted(steps.get(index).name());
        }
        if (settings.failFast() && outcome.isRed()) {
            stopped = "the check stops at the first red verdict";
        }
        if (result.lost() || keep) {
            leave();
        } else {
            position = index + 1;
        }
        return outcome;
    }

    /** What the tool would run again, as its history table does not list it. */
    private List<Migration> pending(List<AppliedMigration> applied) {
        return migrations.stream()
                .filter(migration ->
                        applied.stream().noneMatch(row -> new Version(row.version()).isSameAs(migration.version())))
                .toList();
    }

    private String historyTable() {
        return tool.historyTables().isEmpty() ? "history" : tool.historyTables().get(0);
    }

    private TripOutcome settle(TripOutcome outcome) {
        boolean known = outcome.verdict().isRed() && baseline.knows(Baseline.entries(outcome));
        return known ? with(outcome, true, Optional.empty()) : outcome;
    }

    private static TripOutcome kept(TripOutcome outcome, Standpoint here) {
        return with(outcome, outcome.known(), Optional.of(here.database().displayUrl()));
    }

    private static TripOutcome with(TripOutcome it, boolean known, Optional<String> database) {
        return new TripOutcome(
                it.step(),
                it.verdict(),
                it.reason(),
                it.failure(),
                it.findings(),
                it.warnings(),
                it.waived(),
                it.states(),
                it.up(),
                it.down(),
                known,
                database);
    }

    private TripOutcome notChecked(int index, String reason) {
        return new TripOutcome(
                steps.get(index),
                Verdict.NOT_CHECKED,
                Optional.of(reason),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                Duration.ZERO,
                Duration.ZERO,
                false,
                Optional.empty());
    }

    /**
     * Stands at the state that the first steps lead to: going on from here if that is on the way, on a clean copy
     * otherwise.
     */
    private Standpoint standAt(int count) {
        Standpoint here = standpoint;
        if (here == null || position > count) {
            leave();
            if (clusterRoles.wereTouched()) {
                copies.forget();
                clusterRoles.putBack();
            }
            here = new Standpoint(copies.copyAt(count, "walk"), tool, settings, tally);
            standpoint = here;
            position = count;
        }
        for (; position < count; position++) {
            here.up(steps.get(position));
        }
        return here;
    }

    private Schema stateHere(int count) {
        Schema known = states.get(count);
        if (known == null) {
            Standpoint here = standAt(count);
            known = states.put(count, here.schema());
            clusterRoles.see(known);
        }
        return known;
    }

    private void leave() {
        if (standpoint != null) {
            standpoint.close();
            standpoint = null;
        }
    }

    /**
     * Walks the whole way, once. Runs the trips first: it reports only what they did not.
     *
     * @return what it found
     */
    public synchronized WholeWay wholeWay() {
        if (wholeWay == null) {
            List<TripOutcome> outcomes = trips.stream().map(RoundTrip::outcome).toList();
            WholeWay walked = new WholeWayWalk(
                            this::standpointAt, this::stateAt, judge, settings, selected.size() == steps.size())
                    .walk(steps, outcomes);
            walked.outcomes().forEach(outcome -> wholeWayEntries.addAll(Baseline.entries(outcome)));
            wholeWay = new WholeWay(
                    walked.outcomes().stream()
                            .filter(outcome -> !baseline.knows(Baseline.entries(outcome)))
                            .toList(),
                    walked.segments(),
                    walked.notWalked());
        }
        return wholeWay;
    }

    /** Going on from here only if this is the place: a walk beyond it would take longer than a copy. */
    private Standpoint standpointAt(int count) {
        if (position != count) {
            leave();
        }
        Standpoint here = standAt(count);
        position = NOWHERE; // it is about to be moved
        return here;
    }

    private Schema stateAt(int count) {
        return stateHere(count);
    }

    /**
     * Returns what is wrong beside the verdicts: waivers and baseline entries that match nothing, a vacuous run. Runs
     * all trips that have not run yet.
     *
     * @return a sentence each
     */
    public synchronized List<String> problems() {
        List<TripOutcome> outcomes = trips.stream().map(RoundTrip::outcome).toList();
        boolean walked = wholeWay().notWalked().isEmpty();
        List<String> problems = new ArrayList<>(new Completeness(outcomes, judge, baseline, tally)
                .problems(migrations, stopped != null, wholeWayEntries, walked));
        if (!pending.isEmpty()) {
            problems.add("a second migrate would not be idle: the history table %s does not list %s after all ups"
                    .formatted(
                            historyTable(),
                            pending.stream().map(Migration::toString).collect(Collectors.joining(" and "))));
        }
        return problems;
    }

    /**
     * Reports what was found so far. Runs nothing: a trip that nobody looked at was not checked.
     *
     * @param elapsed how long it took
     * @return the report
     */
    public synchronized CheckReport soFar(Duration elapsed) {
        List<TripOutcome> found = IntStream.range(0, steps.size())
                .mapToObj(index ->
                        outcomes.containsKey(index) ? outcomes.get(index) : notChecked(index, "nobody looked at it"))
                .toList();
        boolean whole = wholeWay != null;
        return new CheckReport(
                tool.name(),
                tool.source(),
                server.description(),
                found,
                whole ? wholeWay() : new WholeWay(List.of(), List.of(), Optional.of("nobody looked at it")),
                whole ? problems() : List.of(),
                tally.statements(),
                tally.downs(),
                elapsed);
    }

    Tally tally() {
        return tally;
    }

    /**
     * Makes a database at the newest version, to which only ups were applied.
     *
     * @return a database of its own, which the caller closes
     * @throws StepFailedException when an up on the way fails
     */
    public synchronized Database copyAtNewest() {
        return copy(steps.size());
    }

    /**
     * Makes a database at one version, to which only ups were applied. Inside a group it stands at the group's end.
     *
     * @param version a version or name, as users write it
     * @return a database of its own, which the caller closes
     * @throws UnknownMigrationException when no migration, or more than one, has it
     * @throws StepFailedException when an up on the way fails
     */
    public synchronized Database copyAt(String version) {
        Migration migration = migration(version);
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).migrations().contains(migration)) {
                return copy(i + 1);
            }
        }
        throw new IllegalStateException(migration + " is in no step");
    }

    private Database copy(int count) {
        copies.pin(count);
        return copies.copyAt(count, "test");
    }

    /** Closes its databases, and puts back the roles of a server of ours. */
    @Override
    public synchronized void close() {
        leave();
        copies.close();
        clusterRoles.close();
    }

    /** The schema of each state that was seen: equal objects of different states are one object in memory. */
    private static final class States {

        private final List<@Nullable Schema> schemas = new ArrayList<>();
        private final SharedObjects shared = new SharedObjects();

        @Nullable
        Schema get(int count) {
            return count < schemas.size() ? schemas.get(count) : null;
        }

        Schema put(int count, Schema schema) {
            while (schemas.size() <= count) {
                schemas.add(null);
            }
            Schema stored = shared.in(schema);
            schemas.set(count, stored);
            return stored;
        }
    }
}
