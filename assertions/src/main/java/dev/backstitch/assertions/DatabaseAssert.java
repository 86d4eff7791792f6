package dev.backstitch.assertions;

import static java.util.stream.Collectors.joining;

import dev.backstitch.engine.inspect.DatabaseInspector;
import dev.backstitch.engine.inspect.IndexSize;
import dev.backstitch.engine.inspect.IndexUsage;
import dev.backstitch.engine.inspect.InspectionException;
import dev.backstitch.engine.inspect.QueryPlan;
import dev.backstitch.engine.inspect.References;
import dev.backstitch.engine.inspect.TableSize;
import dev.backstitch.engine.postgres.Identifiers;
import dev.backstitch.engine.schema.ForeignKey;
import dev.backstitch.engine.schema.Index;
import dev.backstitch.engine.schema.ObjectName;
import dev.backstitch.engine.schema.Schema;
import dev.backstitch.engine.schema.SchemaReader;
import dev.backstitch.engine.schema.SchemaScope;
import dev.backstitch.engine.schema.Table;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.apiguardian.api.API;
import org.assertj.core.api.Descriptable;
import org.assertj.core.api.ListAssert;
import org.jspecify.annotations.Nullable;

/**
 * Assertions on a database as it is now: its health, its use, its sizes, how it can run a query, and its schema.
 *
 * <p>Each assertion reads the database anew, and none writes to it. Names are written as on {@link SchemaAssert}.
 *
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public final class DatabaseAssert extends BackstitchAssert<DatabaseAssert, DataSource> {

    private static final String LIBRARY_MISSING =
            "isHealthy() runs the checks of pg-index-health, which is not on the class path:"
                    + " add io.github.mfvanek:pg-index-health-core to the dependencies of the tests";

    private @Nullable List<HealthExemption> overlooked;

    DatabaseAssert(@Nullable DataSource actual, Sink sink) {
        super(actual, DatabaseAssert.class, sink);
    }

    /**
     * Goes to the schema, in a snapshot that is taken now. Roles are not part of it.
     *
     * @return the assertions on the schema; they do not lead back
     */
    public SchemaAssert schema() {
        return navigate(
                database -> described(new SchemaAssert(Borrowed.read(database, DatabaseAssert::snapshot), sink)),
                () -> new SchemaAssert(null, Sink.DEAD));
    }

    private <T extends Descriptable<T>> T described(T assertion) {
        String description = descriptionText();
        return description.isEmpty() ? assertion : assertion.as("%s", description);
    }

    /**
     * Goes to a query: which indexes can serve it. It is planned and never executed.
     *
     * <pre>
     * <code>assertThat(database).query("SELECT * FROM users WHERE email = $1").usesIndex("users_email_idx");</code>
     * </pre>
     *
     * @param sql one SELECT, INSERT, UPDATE, DELETE, MERGE or VALUES; parameters are {@code $1}, {@code $2} and so on;
     *     its names are looked up in the {@code search_path} of the connection
     * @return the assertions on the query
     * @throws AssertionError if Postgres cannot plan it, because a column is gone for instance
     */
    public QueryAssert query(String sql) {
        return navigate(
                database -> new QueryAssert(plan(database, sql), below("query"), () -> indexes(database)),
                () -> new QueryAssert(null, dead(), List::of));
    }

    private QueryPlan plan(DataSource database, String sql) {
        try {
            return Borrowed.read(database, connection -> new DatabaseInspector(connection).plan(sql));
        } catch (InspectionException e) {
            if (e.sqlState().startsWith("08") || e.getCause() == null) { // the connection, not the query
                throw e;
            }
            String reason = String.valueOf(e.getCause().getMessage());
            String headline = "Expecting %s to run the query, but Postgres rejects it.".formatted(subject(database));
            Message message = Message.of(headline)
                    .row("query", sql.strip())
                    .row("reason", reason + " (SQLSTATE " + e.sqlState() + ")");
            throw error(message, "a valid query", reason);
        }
    }

    /**
     * Begins AssertJ's assertions on how often each index was used, those that were used least first.
     *
     * @return the assertions on the list
     */
    public ListAssert<IndexUsage> indexUsage() {
        return list(DatabaseInspector::indexUsage);
    }

    /**
     * Begins AssertJ's assertions on how much disk space each index takes, the largest first.
     *
     * @return the assertions on the list
     */
    public ListAssert<IndexSize> indexSizes() {
        return list(DatabaseInspector::indexSizes);
    }

    /**
     * Begins AssertJ's assertions on how much disk space each table and materialised view takes, the largest first.
     *
     * @return the assertions on the list
     */
    public ListAssert<TableSize> tableSizes() {
        return list(DatabaseInspector::tableSizes);
    }

    /**
     * Begins AssertJ's assertions on the foreign keys that reference a table: who keeps it from being dropped.
     *
     * @param table the referenced table
     * @return the assertions on the list, in the order of the referencing tables
     * @throws AssertionError if there is no such table
     */
    public ListAssert<ForeignKey> foreignKeysTo(String table) {
        return navigate(
                database -> {
                    Schema schema = Borrowed.read(database, DatabaseAssert::snapshot);
                    Table found = find(database, "table", "tables", table, schema.tables(), Table::name);
                    return described(Lists.assertThat(References.to(found.name(), schema), sink));
                },
                DatabaseAssert::nothing);
    }

    /**
     * Verifies that an index was scanned since the statistics were reset. The counts of a session reach the server's
     * statistics up to a second after its transactions end.
     *
     * @param index the index
     * @return this assertion object
     * @throws AssertionError if it was not scanned, or there is no such index
     */
    public DatabaseAssert hasUsedIndex(String index) {
        return check(database -> {
            List<IndexUsage> usage =
                    Borrowed.read(database, connection -> new DatabaseInspector(connection).indexUsage());
            IndexUsage found = find(database, "index", "indexes", index, usage, IndexUsage::index);
            if (found.scans() == 0) {
                String headline = "Expecting index %s to have been used, but it was not scanned since the statistics"
                        + " were reset.";
                throw error(
                        Message.of(headline.formatted(found.index()))
                                .row("table", found.table().toString()),
                        "at least 1 scan",
                        "0 scans");
            }
        });
    }

    /**
     * Verifies that a table, with its indexes and out-of-line values, takes no more disk space than this.
     *
     * @param table the table or materialised view
     * @param bytes the most that it may take
     * @return this assertion object
     * @throws AssertionError if it takes more, or there is no such table
     */
    public DatabaseAssert hasTableSizeAtMost(String table, long bytes) {
        return check(database -> {
            List<TableSize> sizes =
                    Borrowed.read(database, connection -> new DatabaseInspector(connection).tableSizes());
            TableSize found = find(database, "table", "tables", table, sizes, TableSize::table);
            String parts = "rows %d, indexes %d, the rest %d"
                    .formatted(
                            found.rowBytes(),
                            found.indexBytes(),
                            found.totalBytes() - found.rowBytes() - found.indexBytes());
            atMost(bytes, found.totalBytes(), "table " + found.table(), parts);
        });
    }

    /**
     * Verifies that an index takes no more disk space than this.
     *
     * @param index the index
     * @param bytes the most that it may take
     * @return this assertion object
     * @throws AssertionError if it takes more, or there is no such index
     */
    public DatabaseAssert hasIndexSizeAtMost(String index, long bytes) {
        return check(database -> {
            List<IndexSize> sizes =
                    Borrowed.read(database, connection -> new DatabaseInspector(connection).indexSizes());
            IndexSize found = find(database, "index", "indexes", index, sizes, IndexSize::index);
            atMost(bytes, found.bytes(), "index " + found.index(), "on " + found.table());
        });
    }

    private void atMost(long most, long found, String what, String detail) {
        if (found > most) {
            String headline = "Expecting %s to take at most %d bytes, but it takes %d.".formatted(what, most, found);
            throw error(Message.of(headline).row("bytes", detail), "at most " + most, String.valueOf(found));
        }
    }

    /**
     * Verifies that no static check of pg-index-health finds anything: foreign keys without an index, duplicate
     * indexes, constraints that are not validated, tables without a primary key and so on, in all schemas. What belongs
     * to an extension is left out.
     *
     * <pre><code>assertThat(database).isHealthy(
     *     exceptFor("COLUMNS_WITHOUT_DESCRIPTION"),
     *     exceptFor("FOREIGN_KEYS_WITHOUT_INDEX", "orders"),
     *     exceptForObjects("schema_migrations"));</code></pre>
     *
     * <p>All is checked at once, unless {@link #exceptFor(String, String...)} is called directly on the result, which
     * is seen in the class file of the test: {@code isHealthy().exceptFor(...)} is the same as
     * {@code isHealthy(exceptFor(...))}. Where it cannot be seen, exemptions have to be arguments. An exemption that
     * overlooks nothing fails, so that none outlives its reason.
     *
     * <p>The checks, their names and their SQL are those of {@code io.github.mfvanek:pg-index-health-core}, which has
     * to be on the class path.
     *
     * @param exemptions what to overlook, made with {@link BackstitchAssertions#exceptFor} and
     *     {@link BackstitchAssertions#exceptForObjects}; none to overlook nothing
     * @return this assertion object
     * @throws AssertionError if a check finds what no exemption covers, or an exemption is of no use
     * @throws IllegalStateException when the library is not on the class path
     */
    public DatabaseAssert isHealthy(HealthExemption... exemptions) {
        overlooked = new ArrayList<>(List.of(exemptions));
        return judgeHealth("isHealthy", overlooked);
    }

    /**
     * Makes the {@link #isHealthy} directly before it overlook what a check finds.
     *
     * <pre><code>assertThat(database).isHealthy().exceptFor("FOREIGN_KEYS_WITHOUT_INDEX", "orders");</code></pre>
     *
     * @param check the name of the check
     * @param objects of what it may find something; none for whatever it finds
     * @return this assertion object
     * @throws AssertionError if a check finds what no exemption covers, or an exemption is of no use
     * @throws IllegalStateException when {@code isHealthy} was not called before
     */
    public DatabaseAssert exceptFor(String check, String... objects) {
        List<HealthExemption> exemptions = overlooked;
        if (exemptions == null) {
            throw new IllegalStateException("exceptFor(...) says what isHealthy() overlooks: call that first");
        }
        exemptions.add(BackstitchAssertions.exceptFor(check, objects));
        return judgeHealth("exceptFor", exemptions);
    }

    private DatabaseAssert judgeHealth(String caller, List<HealthExemption> overlooked) {
        if (FollowingCall.follows(DatabaseAssert.class, caller, "exceptFor")) {
            return this;
        }
        HealthExemption[] exemptions = overlooked.toArray(new HealthExemption[0]);
        return check(database -> {
            HealthReport report = health(database);
            List<HealthFinding> findings = report.without(exemptions);
            List<String> useless = report.useless(exemptions);
            if (!findings.isEmpty() || !useless.isEmpty()) {
                throw unhealthy(database, HealthReport.byCheck(findings), findings.size(), useless);
            }
        });
    }

    private static HealthReport health(DataSource database) {
        try {
            return Borrowed.read(database, HealthChecks::run);
        } catch (NoClassDefFoundError e) {
            throw new IllegalStateException(LIBRARY_MISSING, e);
        }
    }

    private AssertionError unhealthy(
            DataSource database, Map<String, String> byCheck, int findings, List<String> useless) {
        String found = byCheck.size() == 1 ? "1 check finds " + findings : byCheck.size() + " checks find " + findings;
        String idle = useless.size() == 1 ? "1 exemption is of no use" : useless.size() + " exemptions are of no use";
        String fact = Stream.of(byCheck.isEmpty() ? "" : found, useless.isEmpty() ? "" : idle)
                .filter(part -> !part.isEmpty())
                .collect(joining(" and "));
        Message message = Message.of("Expecting %s to be healthy, but %s.".formatted(subject(database), fact));
        byCheck.forEach(message::row);
        if (!useless.isEmpty()) {
            message.row("of no use", String.join("\n", useless));
        }
        return error(message, "healthy", String.join("\n", byCheck.keySet()));
    }

    private <T> T find(
            DataSource database, String kind, String plural, String name, List<T> all, Function<T, ObjectName> nameOf) {
        ObjectName wanted = Names.qualified(name);
        List<String> there = all.stream().map(nameOf).map(ObjectName::toString).toList();
        return all.stream()
                .filter(one -> nameOf.apply(one).equals(wanted))
                .findFirst()
                .orElseThrow(() -> {
                    Message message = Message.of("Expecting %s to have %s %s, but it has no such %s."
                            .formatted(subject(database), kind, wanted, kind));
                    message.names("did you mean", Nearest.to(wanted.toString(), there));
                    return error(message.row(plural, Message.list(there)), wanted.toString(), Message.list(there));
                });
    }

    private <T> ListAssert<T> list(Function<DatabaseInspector, List<T>> reading) {
        return navigate(
                database -> described(Lists.assertThat(
                        Borrowed.read(database, connection -> reading.apply(new DatabaseInspector(connection))), sink)),
                DatabaseAssert::nothing);
    }

    private static <T> ListAssert<T> nothing() {
        return Lists.assertThat(List.of(), Sink.DEAD);
    }

    private static Schema snapshot(Connection connection) {
        return new SchemaReader(connection, SchemaScope.DATABASE).read();
    }

    private static List<Index> indexes(DataSource database) {
        Schema schema = Borrowed.read(database, DatabaseAssert::snapshot);
        return Stream.concat(
                        schema.tables().stream().flatMap(table -> table.indexes().stream()),
                        schema.views().stream().flatMap(view -> view.indexes().stream()))
                .toList();
    }

    @Override
    String subject(DataSource database) {
        return "database " + Identifiers.quote(Borrowed.nameOf(database));
    }

    @Override
    String label(DataSource database) {
        return "";
    }

    @Override
    String kind() {
        return "database";
    }

    @Override
    String summary(DataSource database) {
        return Borrowed.nameOf(database);
    }
}
