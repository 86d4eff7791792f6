package dev.backstitch.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.apiguardian.api.API;
import org.junit.jupiter.api.TestTemplate;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * Marks tests of migrations: on a class, its tests get a migrated Postgres; on a method, it runs once for each
 * migration.
 *
 * <pre>{@code
 * @MigrationTest("db/migrations")
 * class OrdersMigrationsTest implements RoundTripChecks {
 *
 *     @Test // the database stands at the newest version
 *     void emails_are_unique(Schema schema) {
 *         assertThat(schema).table("users").hasUniqueIndexOn("email");
 *     }
 *
 *     @MigrationTest // once for each migration
 *     void a_down_is_quick(Migration migration, RoundTrip trip) {
 *         assertThat(trip.outcome().down()).isLessThan(Duration.ofSeconds(1));
 *     }
 * }
 * }</pre>
 *
 * <p><strong>Parameters.</strong> Constructors and all test and lifecycle methods can have these. They belong to one
 * database, which is the test's own: a copy to which only ups were applied, made when a parameter first asks for it and
 * dropped after the test (after the class, when {@code @BeforeAll} or a constructor under {@code PER_CLASS} asked; each
 * test still has its own).
 *
 * <ul>
 *   <li>{@link dev.backstitch.engine.schema.Schema}: what is in the database when the parameter is resolved, the tool's
 *       history table left out
 *   <li>{@link Migrations}: a cursor that takes the database up and down
 *   <li>{@link java.sql.Connection}: one connection in auto-commit mode, the same for all parameters of a test, closed
 *       after it
 *   <li>{@link javax.sql.DataSource} and {@link dev.backstitch.engine.postgres.Database}: for code that opens its own
 *       connections
 *   <li>{@link RoundTrips}: all round trips, for a {@code @TestFactory}; {@link dev.backstitch.engine.check.WholeWay}:
 *       the whole way, walked when the parameter is resolved
 *   <li>{@link dev.backstitch.engine.migration.Migration} (the last one of a group) and
 *       {@link dev.backstitch.engine.check.RoundTrip}, only where {@code @MigrationTest} stands on the method. The trip
 *       runs when it is first looked at; a test that never looks at its trip fails.
 * </ul>
 *
 * <p>The database stands at the newest version; where {@code @MigrationTest} stands on the method, at its migration;
 * {@link AtVersion} says otherwise.
 *
 * <p><strong>Settings.</strong> Attributes are merged one by one: method, class, enclosing class, then the
 * {@code backstitch.*} configuration parameters of JUnit, system properties, {@code backstitch.yaml} and defaults. A
 * class's attributes are those of the class itself, its composed annotations, its superclasses and its interfaces, in
 * this order. The project's directory is the nearest directory above the test class that holds a {@code pom.xml},
 * {@code build.gradle}, {@code build.gradle.kts}, {@code settings.gradle} or {@code settings.gradle.kts}; there
 * {@code backstitch.yaml} is looked for. Where Postgres comes from is configuration ({@code backstitch.postgres}),
 * never an attribute: it belongs to the machine.
 *
 * <p><strong>One migration only.</strong> {@code -Dbackstitch.only=20251003162519} leaves the others out of the
 * built-in checks and shows them as skipped here. A version that is not there fails the class.
 *
 * <p><strong>Irreversible migrations.</strong> Here, {@code assertThat(trip).isReversible()} fails on a migration that
 * is declared irreversible; {@link RoundTripChecks} shows it as aborted with its reason.
 *
 * <p><strong>Report.</strong> What the round trips of a class found is published as a Markdown file,
 * {@code backstitch.md}, in JUnit's output directory ({@code target/junit-…} with Maven).
 *
 * <p>Can be used as a meta-annotation, and is inherited. Thread-safety: classes can run in parallel; the methods of one
 * class that take round trips wait for each other, since they share one walk.
 *
 * @since 0.1.0
 * @see RoundTripChecks
 * @see PostgresVersions
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Inherited
@TestTemplate
@ExtendWith({
    MigrationExtension.class,
    MigrationParameters.class,
    MigrationInvocations.class,
    UnexaminedTripExtension.class,
    ReportExtension.class
})
@ResourceLock(providers = OneWalkAtATime.class)
public @interface MigrationTest {

    /**
     * Where the migrations are: a folder relative to the project's directory, an absolute one, or {@code classpath:}
     * and a folder of resources.
     *
     * <p>Empty takes {@code backstitch.migrations}, then the usual places.
     *
     * @return one folder, or none
     */
    String[] value() default {};

    /**
     * The tool whose migrations they are, such as {@code golang-migrate}.
     *
     * @return a tool's name; empty recognises it from the files
     */
    String tool() default "";
}
