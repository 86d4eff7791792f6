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
import javax.sql.DataSource;
import org.apiguardian.api.API;
import org.assertj.core.api.SoftAssertionsProvider;
import org.jspecify.annotations.Nullable;

/**
 * The entry to soft assertions, for projects that compose their own class of them. Others use
 * {@link BackstitchSoftAssertions}.
 *
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public interface BackstitchSoftAssertionsProvider extends SoftAssertionsProvider {

    /**
     * Begins soft assertions on a schema.
     *
     * @param schema what they are about
     * @return the assertions
     */
    default SchemaAssert assertThat(@Nullable Schema schema) {
        return new SchemaAssert(schema, Sink.collecting(this));
    }

    /**
     * Begins soft assertions on a table.
     *
     * @param table what they are about
     * @return the assertions
     */
    default TableAssert assertThat(@Nullable Table table) {
        return new TableAssert(table, Place.root(Sink.collecting(this)));
    }

    /**
     * Begins soft assertions on a view.
     *
     * @param view what they are about
     * @return the assertions
     */
    default ViewAssert assertThat(@Nullable View view) {
        return new ViewAssert(view, Place.root(Sink.collecting(this)));
    }

    /**
     * Begins soft assertions on a column.
     *
     * @param column what they are about
     * @return the assertions
     */
    default ColumnAssert<?> assertThat(@Nullable Column column) {
        return new ColumnAssert<SchemaAssert>(column, Place.root(Sink.collecting(this)));
    }

    /**
     * Begins soft assertions on an index.
     *
     * @param index what they are about
     * @return the assertions
     */
    default IndexAssert<?> assertThat(@Nullable Index index) {
        return new IndexAssert<SchemaAssert>(index, Place.root(Sink.collecting(this)));
    }

    /**
     * Begins soft assertions on a primary key.
     *
     * @param key what they are about
     * @return the assertions
     */
    default PrimaryKeyAssert assertThat(@Nullable PrimaryKey key) {
        return new PrimaryKeyAssert(key, Place.root(Sink.collecting(this)));
    }

    /**
     * Begins soft assertions on a foreign key.
     *
     * @param key what they are about
     * @return the assertions
     */
    default ForeignKeyAssert assertThat(@Nullable ForeignKey key) {
        return new ForeignKeyAssert(key, Place.root(Sink.collecting(this)));
    }

    /**
     * Begins soft assertions on a unique constraint.
     *
     * @param constraint what they are about
     * @return the assertions
     */
    default UniqueConstraintAssert assertThat(@Nullable UniqueConstraint constraint) {
        return new UniqueConstraintAssert(constraint, Place.root(Sink.collecting(this)));
    }

    /**
     * Begins soft assertions on a check constraint.
     *
     * @param constraint what they are about
     * @return the assertions
     */
    default CheckConstraintAssert assertThat(@Nullable CheckConstraint constraint) {
        return new CheckConstraintAssert(constraint, Place.root(Sink.collecting(this)));
    }

    /**
     * Begins soft assertions on an exclusion constraint.
     *
     * @param constraint what they are about
     * @return the assertions
     */
    default ExclusionConstraintAssert assertThat(@Nullable ExclusionConstraint constraint) {
        return new ExclusionConstraintAssert(constraint, Place.root(Sink.collecting(this)));
    }

    /**
     * Begins soft assertions on extended statistics.
     *
     * @param statistics what they are about
     * @return the assertions
     */
    default ExtendedStatisticsAssert<?> assertThat(@Nullable ExtendedStatistics statistics) {
        return new ExtendedStatisticsAssert<SchemaAssert>(statistics, Place.root(Sink.collecting(this)));
    }

    /**
     * Begins soft assertions on a key of an index.
     *
     * @param key what they are about
     * @return the assertions
     */
    default IndexKeyAssert<?> assertThat(@Nullable IndexKey key) {
        return new IndexKeyAssert<SchemaAssert>(key, Place.root(Sink.collecting(this)));
    }

    /**
     * Begins soft assertions on a not null constraint.
     *
     * @param constraint what they are about
     * @return the assertions
     */
    default NotNullConstraintAssert assertThat(@Nullable NotNullConstraint constraint) {
        return new NotNullConstraintAssert(constraint, Place.root(Sink.collecting(this)));
    }

    /**
     * Begins soft assertions on a row security policy.
     *
     * @param policy what they are about
     * @return the assertions
     */
    default PolicyAssert assertThat(@Nullable Policy policy) {
        return new PolicyAssert(policy, Place.root(Sink.collecting(this)));
    }

    /**
     * Begins soft assertions on a rewrite rule.
     *
     * @param rule what they are about
     * @return the assertions
     */
    default RuleAssert<?> assertThat(@Nullable Rule rule) {
        return new RuleAssert<SchemaAssert>(rule, Place.root(Sink.collecting(this)));
    }

    /**
     * Begins soft assertions on a sequence.
     *
     * @param sequence what they are about
     * @return the assertions
     */
    default SequenceAssert<?> assertThat(@Nullable Sequence sequence) {
        return new SequenceAssert<SchemaAssert>(sequence, Place.root(Sink.collecting(this)));
    }

    /**
     * Begins soft assertions on a trigger.
     *
     * @param trigger what they are about
     * @return the assertions
     */
    default TriggerAssert<?> assertThat(@Nullable Trigger trigger) {
        return new TriggerAssert<SchemaAssert>(trigger, Place.root(Sink.collecting(this)));
    }

    /**
     * Begins soft assertions on an enum type.
     *
     * @param type what they are about
     * @return the assertions
     */
    default EnumTypeAssert assertThat(@Nullable EnumType type) {
        return new EnumTypeAssert(type, Place.root(Sink.collecting(this)));
    }

    /**
     * Begins soft assertions on what differs between two schemas.
     *
     * @param diff what they are about
     * @return the assertions
     */
    default SchemaDiffAssert assertThat(@Nullable SchemaDiff diff) {
        return new SchemaDiffAssert(diff, Sink.collecting(this));
    }

    /**
     * Begins soft assertions on the database of a connection.
     *
     * @param connection in auto-commit mode; it stays open
     * @return the assertions
     */
    default DatabaseAssert assertThat(@Nullable Connection connection) {
        return new DatabaseAssert(connection == null ? null : new LentConnection(connection), Sink.collecting(this));
    }

    /**
     * Begins soft assertions on the database of a data source.
     *
     * @param source which gives a connection for each assertion
     * @return the assertions
     */
    default DatabaseAssert assertThat(@Nullable DataSource source) {
        return new DatabaseAssert(source, Sink.collecting(this));
    }

    /**
     * Begins soft assertions on a database.
     *
     * @param database what they are about
     * @return the assertions
     */
    default DatabaseAssert assertThat(@Nullable Database database) {
        return new DatabaseAssert(database == null ? null : database.dataSource(), Sink.collecting(this));
    }

    /**
     * Begins soft assertions on a round trip.
     *
     * @param trip what they are about
     * @return the assertions
     */
    default RoundTripAssert assertThat(@Nullable RoundTrip trip) {
        return new RoundTripAssert(trip, Sink.collecting(this));
    }

    /**
     * Begins soft assertions on the whole way.
     *
     * @param way what they are about
     * @return the assertions
     */
    default WholeWayAssert assertThat(@Nullable WholeWay way) {
        return new WholeWayAssert(way, Sink.collecting(this));
    }
}
