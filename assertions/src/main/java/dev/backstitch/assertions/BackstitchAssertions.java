package dev.backstitch.assertions;

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
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.apiguardian.api.API;
import org.assertj.core.api.Assertions;
import org.jspecify.annotations.Nullable;

/**
 * The entry to all assertions: those of Backstitch, and AssertJ's own by inheritance, so that one import gives both.
 *
 * <pre><code>import static dev.backstitch.assertions.BackstitchAssertions.assertThat;
 *
 * assertThat(schema).table("users").column("email").hasType("citext").isNotNull();
 * assertThat(schema).enumType("UserRole").hasExactlyValues("ADMIN", "NURSE");
 * assertThat("any text").startsWith("any");</code></pre>
 *
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public class BackstitchAssertions extends Assertions {

    /** For projects that extend this class with assertions of their own, as AssertJ does it. */
    protected BackstitchAssertions() {}

    /**
     * Begins assertions on a schema.
     *
     * @param schema what they are about
     * @return the assertions
     */
    public static SchemaAssert assertThat(@Nullable Schema schema) {
        return new SchemaAssert(schema, Sink.THROW);
    }

    /**
     * Begins assertions on a table.
     *
     * @param table what they are about
     * @return the assertions
     */
    public static TableAssert assertThat(@Nullable Table table) {
        return new TableAssert(table, Place.root(Sink.THROW));
    }

    /**
     * Begins assertions on a view.
     *
     * @param view what they are about
     * @return the assertions
     */
    public static ViewAssert assertThat(@Nullable View view) {
        return new ViewAssert(view, Place.root(Sink.THROW));
    }

    /**
     * Begins assertions on a column.
     *
     * @param column what they are about
     * @return the assertions
     */
    public static ColumnAssert<?> assertThat(@Nullable Column column) {
        return new ColumnAssert<SchemaAssert>(column, Place.root(Sink.THROW));
    }

    /**
     * Begins assertions on an index.
     *
     * @param index what they are about
     * @return the assertions
     */
    public static IndexAssert<?> assertThat(@Nullable Index index) {
        return new IndexAssert<SchemaAssert>(index, Place.root(Sink.THROW));
    }

    /**
     * Begins assertions on a primary key.
     *
     * @param key what they are about
     * @return the assertions
     */
    public static PrimaryKeyAssert assertThat(@Nullable PrimaryKey key) {
        return new PrimaryKeyAssert(key, Place.root(Sink.THROW));
    }

    /**
     * Begins assertions on a foreign key.
     *
     * @param key what they are about
     * @return the assertions
     */
    public static ForeignKeyAssert assertThat(@Nullable ForeignKey key) {
        return new ForeignKeyAssert(key, Place.root(Sink.THROW));
    }

    /**
     * Begins assertions on a unique constraint.
     *
     * @param constraint what they are about
     * @return the assertions
     */
    public static UniqueConstraintAssert assertThat(@Nullable UniqueConstraint constraint) {
        return new UniqueConstraintAssert(constraint, Place.root(Sink.THROW));
    }

    /**
     * Begins assertions on a check constraint.
     *
     * @param constraint what they are about
     * @return the assertions
     */
    public static CheckConstraintAssert assertThat(@Nullable CheckConstraint constraint) {
        return new CheckConstraintAssert(constraint, Place.root(Sink.THROW));
    }

    /**
     * Begins assertions on an exclusion constraint.
     *
     * @param constraint what they are about
     * @return the assertions
     */
    public static ExclusionConstraintAssert assertThat(@Nullable ExclusionConstraint constraint) {
        return new ExclusionConstraintAssert(constraint, Place.root(Sink.THROW));
    }

    /**
     * Begins assertions on extended statistics.
     *
     * @param statistics what they are about
     * @return the assertions
     */
    public static ExtendedStatisticsAssert<?> assertThat(@Nullable ExtendedStatistics statistics) {
        return new ExtendedStatisticsAssert<SchemaAssert>(statistics, Place.root(Sink.THROW));
    }

    /**
     * Begins assertions on a key of an index.
     *
     * @param key what they are about
     * @return the assertions
     */
    public static IndexKeyAssert<?> assertThat(@Nullable IndexKey key) {
        return new IndexKeyAssert<SchemaAssert>(key, Place.root(Sink.THROW));
    }

    /**
     * Begins assertions on a not null constraint.
     *
     * @param constraint what they are about
     * @return the assertions
     */
    public static NotNullConstraintAssert assertThat(@Nullable NotNullConstraint constraint) {
        return new NotNullConstraintAssert(constraint, Place.root(Sink.THROW));
    }

    /**
     * Begins assertions on a row security policy.
     *
     * @param policy what they are about
     * @return the assertions
     */
    public static PolicyAssert assertThat(@Nullable Policy policy) {
        return new PolicyAssert(policy, Place.root(Sink.THROW));
    }

    /**
     * Begins assertions on a rewrite rule.
     *
     * @param rule what they are about
     * @return the assertions
     */
    public static RuleAssert<?> assertThat(@Nullable Rule rule) {
        return new RuleAssert<SchemaAssert>(rule, Place.root(Sink.THROW));
    }

    /**
     * Begins assertions on a sequence.
     *
     * @param sequence what they are about
     * @return the assertions
     */
    public static SequenceAssert<?> assertThat(@Nullable Sequence sequence) {
        return new SequenceAssert<SchemaAssert>(sequence, Place.root(Sink.THROW));
    }

    /**
     * Begins assertions on a trigger.
     *
     * @param trigger what they are about
     * @return the assertions
     */
    public static TriggerAssert<?> assertThat(@Nullable Trigger trigger) {
        return new TriggerAssert<SchemaAssert>(trigger, Place.root(Sink.THROW));
    }

    /**
     * Begins assertions on an enum type.
     *
     * @param type what they are about
     * @return the assertions
     */
    public static EnumTypeAssert assertThat(@Nullable EnumType type) {
        return new EnumTypeAssert(type, Place.root(Sink.THROW));
    }

    /**
     * Begins assertions on what differs between two schemas.
     *
     * @param diff what they are about
     * @return the assertions
     */
    public static SchemaDiffAssert assertThat(@Nullable SchemaDiff diff) {
        return new SchemaDiffAssert(diff, Sink.THROW);
    }

    /**
     * Begins assertions on the database of a connection.
     *
     * @param connection in auto-commit mode; it stays open
     * @return the assertions
     */
    public static DatabaseAssert assertThat(@Nullable Connection connection) {
        return new DatabaseAssert(connection == null ? null : new LentConnection(connection), Sink.THROW);
    }

    /**
     * Begins assertions on the database of a data source.
     *
     * @param source which gives a connection for each assertion
     * @return the assertions
     */
    public static DatabaseAssert assertThat(@Nullable DataSource source) {
        return new DatabaseAssert(source, Sink.THROW);
    }

    /**
     * Begins assertions on a database.
     *
     * @param database what they are about
     * @return the assertions
     */
    public static DatabaseAssert assertThat(@Nullable Database database) {
        return new DatabaseAssert(database == null ? null : database.dataSource(), Sink.THROW);
    }

    /**
     * Makes {@link DatabaseAssert#isHealthy} overlook what a check finds.
     *
     * @param check the name of the check as pg-index-health has it, such as {@code TABLES_WITHOUT_DESCRIPTION}
     * @param objects where to overlook it, such as {@code users}, {@code app.users} or {@code users.email}; none for
     *     everywhere
     * @return the exemption
     */
    public static HealthExemption exceptFor(String check, String... objects) {
        return new HealthExemption(Optional.of(check), List.of(objects));
    }

    /**
     * Makes {@link DatabaseAssert#isHealthy} overlook whatever is found of some objects.
     *
     * @param objects such as {@code schema_migrations}; at least one
     * @return the exemption
     */
    public static HealthExemption exceptForObjects(String... objects) {
        return new HealthExemption(Optional.empty(), List.of(objects));
    }

    /**
     * Begins assertions on a round trip.
     *
     * @param trip what they are about
     * @return the assertions
     */
    public static RoundTripAssert assertThat(@Nullable RoundTrip trip) {
        return new RoundTripAssert(trip, Sink.THROW);
    }

    /**
     * Begins assertions on the whole way.
     *
     * @param way what they are about
     * @return the assertions
     */
    public static WholeWayAssert assertThat(@Nullable WholeWay way) {
        return new WholeWayAssert(way, Sink.THROW);
    }
}
