package dev.backstitch.engine.report;

import dev.backstitch.engine.check.CheckReport;
import dev.backstitch.engine.check.Finding;
import dev.backstitch.engine.check.Severity;
import dev.backstitch.engine.check.Step;
import dev.backstitch.engine.check.TripFailure;
import dev.backstitch.engine.check.TripOutcome;
import dev.backstitch.engine.check.Verdict;
import dev.backstitch.engine.check.WholeWay;
import dev.backstitch.engine.check.WholeWay.WayOutcome;
import dev.backstitch.engine.migration.Direction;
import dev.backstitch.engine.migration.Location;
import dev.backstitch.engine.migration.Migration;
import dev.backstitch.engine.migration.Reversal;
import dev.backstitch.engine.migration.Version;
import dev.backstitch.engine.schema.Difference;
import dev.backstitch.engine.schema.Difference.Change;
import dev.backstitch.engine.schema.DifferenceClass;
import dev.backstitch.engine.schema.EnumType;
import dev.backstitch.engine.schema.Grant;
import dev.backstitch.engine.schema.ObjectId;
import dev.backstitch.engine.schema.ObjectKind;
import dev.backstitch.engine.schema.ObjectName;
import dev.backstitch.engine.schema.Schema;
import dev.backstitch.engine.tool.StepFailure;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Values as checks make them. */
final class Samples {

    static final String ROLES = "20251003162519-add-viewer-counselor-roles";
    static final TripText.Context COMMAND = TripText.Context.commandLine("./backstitch", "examples/broken");

    private static final ObjectId USERS = new ObjectId(ObjectKind.TABLE, "public.users");

    private Samples() {}

    static Migration migration(String name) {
        return migration(name, new Reversal.Reversible());
    }

    static Migration migration(String name, Reversal reversal) {
        return new Migration(
                new Version(name.replaceFirst("[-_].*", "")),
                name,
                Optional.of(new Location(Path.of("db/" + name + ".up.sql"), 1)),
                reversal.hasDown()
                        ? Optional.of(new Location(Path.of("db/" + name + ".down.sql"), 1))
                        : Optional.empty(),
                reversal);
    }

    static Step step(String name) {
        return new Step(List.of(migration(name)));
    }

    static Trip trip(String name, Verdict verdict) {
        return new Trip(step(name), verdict);
    }

    static Finding error(Difference difference) {
        return new Finding(difference, Severity.ERROR);
    }

    static Finding warning(Difference difference) {
        return new Finding(difference, Severity.WARN);
    }

    static Difference enumValues() {
        return changed(
                new ObjectId(ObjectKind.ENUM, "public.\"UserRole\""),
                Optional.empty(),
                "values",
                "ADMIN, NURSE",
                "ADMIN, NURSE, VIEWER, COUNSELOR",
                DifferenceClass.ENUM_VALUE);
    }

    static Difference columnOrder() {
        return changed(
                USERS,
                Optional.empty(),
                "column order",
                "id, email, name",
                "id, name, email",
                DifferenceClass.COLUMN_ORDER);
    }

    static Difference rows(String expected, String found) {
        return changed(USERS, Optional.empty(), "rows", expected, found, DifferenceClass.ROWS);
    }

    static Difference leftOverTable() {
        return new Difference(
                new ObjectId(ObjectKind.TABLE, "public.audit"),
                Optional.empty(),
                Change.UNEXPECTED,
                Optional.empty(),
                Optional.empty(),
                Optional.of("id bigint, note text"),
                DifferenceClass.STRUCTURE);
    }

    static Difference missingIndex() {
        return new Difference(
                new ObjectId(ObjectKind.INDEX, "public.users_email_idx"),
                Optional.of(USERS),
                Change.MISSING,
                Optional.empty(),
                Optional.of("UNIQUE btree (email)"),
                Optional.empty(),
                DifferenceClass.STRUCTURE);
    }

    static Difference foreignKey(String property, String expected, String found) {
        return changed(
                new ObjectId(ObjectKind.CONSTRAINT, "public.users.users_nurse_fk"),
                Optional.of(USERS),
                property,
                expected,
                found,
                DifferenceClass.STRUCTURE);
    }

    static Difference changed(
            ObjectId object,
            Optional<ObjectId> parent,
            String property,
            String expected,
            String found,
            DifferenceClass differenceClass) {
        return new Difference(
                object,
                parent,
                Change.CHANGED,
                Optional.of(property),
                Optional.of(expected),
                Optional.of(found),
                differenceClass);
    }

    static TripFailure failure(String name, Direction direction, String sqlState, String message) {
        return failure(name, direction, sqlState, message, "DROP TABLE users;\n           ^");
    }

    static TripFailure failure(String name, Direction direction, String sqlState, String message, String excerpt) {
        Migration migration = migration(name);
        return new TripFailure(
                migration,
                direction,
                new StepFailure(
                        message,
                        Optional.of(sqlState),
                        Optional.of("view active depends on table users"),
                        Optional.of("Use DROP ... CASCADE."),
                        Optional.of(new Location(Path.of("db/" + name + "." + direction + ".sql"), 3)),
                        Optional.of(12),
                        Optional.of(excerpt),
                        false));
    }

    /** What Postgres grants on a new type. */
    private static List<Grant> usage() {
        return List.of(
                new Grant("PUBLIC", "USAGE", false, "postgres"), new Grant("postgres", "USAGE", false, "postgres"));
    }

    static Schema roles(String... values) {
        EnumType roles = new EnumType(
                new ObjectName("public", "UserRole"), List.of(values), "postgres", usage(), Optional.empty());
        return new Schema(
                18,
                List.of(),
                List.of(),
                List.of(roles),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Map.of());
    }

    /** A report with a bit of everything. */
    static CheckReport report() {
        return new CheckReport(
                "golang-migrate",
                Path.of("examples/broken"),
                "PostgreSQL 18.3 (embedded)",
                List.of(
                        trip("1_init", Verdict.REVERSIBLE).outcome(),
                        trip("2_order", Verdict.REVERSIBLE)
                                .findings(warning(columnOrder()))
                                .warnings("leaves search_path = app behind in its session")
                                .outcome(),
                        trip(ROLES, Verdict.NOT_RESTORED)
                                .findings(error(enumValues()), warning(columnOrder()))
                                .outcome(),
                        trip("4_users", Verdict.DOWN_FAILED)
                                .failure(failure(
                                        "4_users",
                                        Direction.DOWN,
                                        "2BP01",
                                        "cannot drop table users because other objects depend on it"))
                                .outcome(),
                        trip("5_purge", Verdict.IRREVERSIBLE)
                                .reason("the rows are gone")
                                .outcome(),
                        trip("6_old", Verdict.NOT_RESTORED)
                                .findings(error(leftOverTable()))
                                .known()
                                .outcome(),
                        trip("7_later", Verdict.NOT_CHECKED)
                                .reason("not selected")
                                .outcome()),
                new WholeWay(
                        List.of(new WayOutcome(
                                step("1_init"), Direction.DOWN, Optional.empty(), List.of(error(missingIndex())))),
                        List.of("2_order to 1_init"),
                        Optional.empty()),
                List.of("the waiver for table public.x missing in 1 matches nothing any more; remove it"),
                34,
                6,
                Duration.ofMillis(1234));
    }

    static CheckReport report(TripOutcome... trips) {
        return new CheckReport(
                "dbmate",
                Path.of("db"),
                "PostgreSQL 18.3 (embedded)",
                List.of(trips),
                new WholeWay(List.of(), List.of("2 to 1"), Optional.empty()),
                List.of(),
                1,
                1,
                Duration.ofSeconds(75));
    }

    /** An outcome in the making. */
    static final class Trip {

        private final Step step;
        private final Verdict verdict;
        private Optional<String> reason = Optional.empty();
        private Optional<TripFailure> failure = Optional.empty();
        private List<Finding> findings = List.of();
        private List<String> warnings = List.of();
        private List<String> waived = List.of();
        private Optional<TripOutcome.States> states = Optional.empty();
        private Duration down = Duration.ofMillis(8);
        private boolean known;
        private Optional<String> kept = Optional.empty();

        Trip(Step step, Verdict verdict) {
            this.step = step;
            this.verdict = verdict;
        }

        Trip reason(String text) {
            reason = Optional.of(text);
            return this;
        }

        Trip failure(TripFailure what) {
            failure = Optional.of(what);
            return this;
        }

        Trip findings(Finding... all) {
            findings = List.of(all);
            return this;
        }

        Trip states(Schema expected, Schema found) {
            states = Optional.of(new TripOutcome.States(expected, found));
            return this;
        }

        Trip warnings(String... all) {
            warnings = List.of(all);
            return this;
        }

        Trip waived(String... all) {
            waived = List.of(all);
            return this;
        }

        Trip noDown() {
            down = Duration.ZERO;
            return this;
        }

        Trip known() {
            known = true;
            return this;
        }

        Trip kept(String url) {
            kept = Optional.of(url);
            return this;
        }

        TripOutcome outcome() {
            return new TripOutcome(
                    step,
                    verdict,
                    reason,
                    failure,
                    findings,
                    warnings,
                    waived,
                    states,
                    Duration.ofMillis(12),
                    down,
                    known,
                    kept);
        }
    }
}
