package dev.backstitch.assertions;

import dev.backstitch.engine.check.CheckReport;
import dev.backstitch.engine.check.RoundTrip;
import dev.backstitch.engine.check.WholeWay;
import dev.backstitch.engine.postgres.Database;
import dev.backstitch.engine.schema.CheckConstraint;
import dev.backstitch.engine.schema.Column;
import dev.backstitch.engine.schema.EnumType;
import dev.backstitch.engine.schema.ExclusionConstraint;
import dev.backstitch.engine.schema.ExtendedStatistics;
import dev.backstitch.engine.schema.ForeignKey;
import dev.backstitch.engine.schema.Index;
import dev.backstitch.engine.schema.IndexKey;
import dev.backstitch.engine.schema.NotNullConstraint;
import dev.backstitch.engine.schema.Policy;
import dev.backstitch.engine.schema.PrimaryKey;
import dev.backstitch.engine.schema.Rule;
import dev.backstitch.engine.schema.Schema;
import dev.backstitch.engine.schema.SchemaDiff;
import dev.backstitch.engine.schema.Sequence;
import dev.backstitch.engine.schema.Table;
import dev.backstitch.engine.schema.Trigger;
import dev.backstitch.engine.schema.UniqueConstraint;
import dev.backstitch.engine.schema.View;
import java.sql.Connection;
import java.util.Collection;
import javax.sql.DataSource;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * The entry to all assertions in BDD style: {@code then(...)} for each {@code assertThat(...)} of
 * {@link BackstitchAssertions}, and AssertJ's own by inheritance.
 *
 * <pre><code>import static dev.backstitch.assertions.BackstitchBddAssertions.then;
 *
 * then(schema).table("users").column("email").isNotNull();</code></pre>
 *
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public class BackstitchBddAssertions extends OtherObjectBddAssertions {

    /** For projects that extend this class with assertions of their own, as AssertJ does it. */
    protected BackstitchBddAssertions() {}

    /**
     * Begins assertions on a schema.
     *
     * @param schema what they are about
     * @return the assertions
     */
    public static SchemaAssert then(@Nullable Schema schema) {
        return BackstitchAssertions.assertThat(schema);
    }

    /**
     * Begins assertions on a table.
     *
     * @param table what they are about
     * @return the assertions
     */
    public static TableAssert then(@Nullable Table table) {
        return BackstitchAssertions.assertThat(table);
    }

    /**
     * Begins assertions on a view.
     *
     * @param view what they are about
     * @return the assertions
     */
    public static ViewAssert then(@Nullable View view) {
        return BackstitchAssertions.assertThat(view);
    }

    /**
     * Begins assertions on a column.
     *
     * @param column what they are about
     * @return the assertions
     */
    public static ColumnAssert<?> then(@Nullable Column column) {
        return BackstitchAssertions.assertThat(column);
    }

    /**
     * Begins assertions on an index.
     *
     * @param index what they are about
     * @return the assertions
     */
    public static IndexAssert<?> then(@Nullable Index index) {
        return BackstitchAssertions.assertThat(index);
    }

    /**
     * Begins assertions on a primary key.
     *
     * @param key what they are about
     * @return the assertions
     */
    public static PrimaryKeyAssert then(@Nullable PrimaryKey key) {
        return BackstitchAssertions.assertThat(key);
    }

    /**
     * Begins assertions on a foreign key.
     *
     * @param key what they are about
     * @return the assertions
     */
    public static ForeignKeyAssert then(@Nullable ForeignKey key) {
        return BackstitchAssertions.assertThat(key);
    }

    /**
     * Begins assertions on a unique constraint.
     *
     * @param constraint what they are about
     * @return the assertions
     */
    public static UniqueConstraintAssert then(@Nullable UniqueConstraint constraint) {
        return BackstitchAssertions.assertThat(constraint);
    }

    /**
     * Begins assertions on a check constraint.
     *
     * @param constraint what they are about
     * @return the assertions
     */
    public static CheckConstraintAssert then(@Nullable CheckConstraint constraint) {
        return BackstitchAssertions.assertThat(constraint);
    }

    /**
     * Begins assertions on an exclusion constraint.
     *
     * @param constraint what they are about
     * @return the assertions
     */
    public static ExclusionConstraintAssert then(@Nullable ExclusionConstraint constraint) {
        return BackstitchAssertions.assertThat(constraint);
    }

    /**
     * Begins assertions on extended statistics.
     *
     * @param statistics what they are about
     * @return the assertions
     */
    public static ExtendedStatisticsAssert<?> then(@Nullable ExtendedStatistics statistics) {
        return BackstitchAssertions.assertThat(statistics);
    }

    /**
     * Begins assertions on a key of an index.
     *
     * @param key what they are about
     * @return the assertions
     */
    public static IndexKeyAssert<?> then(@Nullable IndexKey key) {
        return BackstitchAssertions.assertThat(key);
    }

    /**
     * Begins assertions on a not null constraint.
     *
     * @param constraint what they are about
     * @return the assertions
     */
    public static NotNullConstraintAssert then(@Nullable NotNullConstraint constraint) {
        return BackstitchAssertions.assertThat(constraint);
    }

    /**
     * Begins assertions on a row security policy.
     *
     * @param policy what they are about
     * @return the assertions
     */
    public static PolicyAssert then(@Nullable Policy policy) {
        return BackstitchAssertions.assertThat(policy);
    }

    /**
     * Begins assertions on a rewrite rule.
     *
     * @param rule what they are about
     * @return the assertions
     */
    public static RuleAssert<?> then(@Nullable Rule rule) {
        return BackstitchAssertions.assertThat(rule);
    }

    /**
     * Begins assertions on a sequence.
     *
     * @param sequence what they are about
     * @return the assertions
     */
    public static SequenceAssert<?> then(@Nullable Sequence sequence) {
        return BackstitchAssertions.assertThat(sequence);
    }

    /**
     * Begins assertions on a trigger.
     *
     * @param trigger what they are about
     * @return the assertions
     */
    public static TriggerAssert<?> then(@Nullable Trigger trigger) {
        return BackstitchAssertions.assertThat(trigger);
    }

    /**
     * Begins assertions on an enum type.
     *
     * @param type what they are about
     * @return the assertions
     */
    public static EnumTypeAssert then(@Nullable EnumType type) {
        return BackstitchAssertions.assertThat(type);
    }

    /**
     * Begins assertions on what differs between two schemas.
     *
     * @param diff what they are about
     * @return the assertions
     */
    public static SchemaDiffAssert then(@Nullable SchemaDiff diff) {
        return BackstitchAssertions.assertThat(diff);
    }

    /**
     * Begins assertions on the database of a connection.
     *
     * @param connection in auto-commit mode; it stays open
     * @return the assertions
     */
    public static DatabaseAssert then(@Nullable Connection connection) {
        return BackstitchAssertions.assertThat(connection);
    }

    /**
     * Begins assertions on the database of a data source.
     *
     * @param source which gives a connection for each assertion
     * @return the assertions
     */
    public static DatabaseAssert then(@Nullable DataSource source) {
        return BackstitchAssertions.assertThat(source);
    }

    /**
     * Begins assertions on a database.
     *
     * @param database what they are about
     * @return the assertions
     */
    public static DatabaseAssert then(@Nullable Database database) {
        return BackstitchAssertions.assertThat(database);
    }

    /**
     * Begins assertions on a round trip.
     *
     * @param trip what they are about
     * @return the assertions
     */
    public static RoundTripAssert then(@Nullable RoundTrip trip) {
        return BackstitchAssertions.assertThat(trip);
    }

    /**
     * Begins assertions on all trips of a check.
     *
     * @param report what they are about
     * @return the assertions
     */
    public static RoundTripsAssert then(@Nullable CheckReport report) {
        return BackstitchAssertions.assertThat(report);
    }

    /**
     * Begins assertions on several round trips.
     *
     * @param trips what they are about
     * @return the assertions
     */
    public static RoundTripsAssert thenRoundTrips(@Nullable Collection<RoundTrip> trips) {
        return BackstitchAssertions.assertThatRoundTrips(trips);
    }

    /**
     * Begins assertions on the whole way.
     *
     * @param way what they are about
     * @return the assertions
     */
    public static WholeWayAssert then(@Nullable WholeWay way) {
        return BackstitchAssertions.assertThat(way);
    }
}
