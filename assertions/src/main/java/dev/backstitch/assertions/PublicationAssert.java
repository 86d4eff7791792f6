package dev.backstitch.assertions;

import dev.backstitch.engine.schema.ObjectName;
import dev.backstitch.engine.schema.Publication;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * Assertions on a {@link Publication} of logical replication.
 *
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public final class PublicationAssert extends OwnedAssert<PublicationAssert, Publication, SchemaAssert> {

    private static final Pattern NAME =
            Pattern.compile("(?:\"(?:[^\"]|\"\")+\"|[^\"\\s.]+)\\.(?:\"(?:[^\"]|\"\")+\"|[^\"\\s.]+)");

    PublicationAssert(@Nullable Publication actual, Place<SchemaAssert> place) {
        super(actual, PublicationAssert.class, place);
    }

    /**
     * Verifies that the publication is FOR ALL TABLES.
     *
     * @return this assertion object
     * @throws AssertionError if not
     */
    public PublicationAssert isForAllTables() {
        return flag(Publication::allTables, "to be for all tables", "is not");
    }

    /**
     * Verifies that the publication is not FOR ALL TABLES.
     *
     * @return this assertion object
     * @throws AssertionError if it is
     */
    public PublicationAssert isNotForAllTables() {
        return flag(it -> !it.allTables(), "not to be for all tables", "is");
    }

    /**
     * Verifies that there is a schema.
     *
     * @param schema the schema whose tables are published
     * @return this assertion object
     * @throws AssertionError if there is no such schema
     */
    public PublicationAssert hasSchema(String schema) {
        return member("schema", "schemas", schema, Publication::schemas);
    }

    /**
     * Verifies that there is no such schema.
     *
     * @param schema the schema whose tables are published
     * @return this assertion object
     * @throws AssertionError if there is such a schema
     */
    public PublicationAssert doesNotHaveSchema(String schema) {
        return noMember("schema", "schemas", schema, Publication::schemas);
    }

    /**
     * Verifies that there are these schemas and no others, in any order.
     *
     * @param schemas all of them; none to verify that there are none
     * @return this assertion object
     * @throws AssertionError if one is missing, or there are others
     */
    public PublicationAssert hasOnlySchemas(String... schemas) {
        return onlyMembers("schemas", List.of(schemas), Publication::schemas);
    }

    /**
     * Verifies that there is an operation.
     *
     * @param operation {@code delete}, {@code insert}, {@code truncate} or {@code update}
     * @return this assertion object
     * @throws AssertionError if there is no such operation
     */
    public PublicationAssert hasOperation(String operation) {
        return member("operation", "operations", operation, Publication::operations);
    }

    /**
     * Verifies that there is no such operation.
     *
     * @param operation {@code delete}, {@code insert}, {@code truncate} or {@code update}
     * @return this assertion object
     * @throws AssertionError if there is such an operation
     */
    public PublicationAssert doesNotHaveOperation(String operation) {
        return noMember("operation", "operations", operation, Publication::operations);
    }

    /**
     * Verifies that there are these operations and no others, in any order.
     *
     * @param operations all of them; none to verify that there are none
     * @return this assertion object
     * @throws AssertionError if one is missing, or there are others
     */
    public PublicationAssert hasOnlyOperations(String... operations) {
        return onlyMembers("operations", List.of(operations), Publication::operations);
    }

    /**
     * Verifies that changes of partitions are published as those of their partitioned table.
     *
     * @return this assertion object
     * @throws AssertionError if not
     */
    public PublicationAssert isViaRoot() {
        return flag(Publication::viaRoot, "to publish via the partition root", "does not");
    }

    /**
     * Verifies that changes of partitions are published as such.
     *
     * @return this assertion object
     * @throws AssertionError if it is
     */
    public PublicationAssert isNotViaRoot() {
        return flag(it -> !it.viaRoot(), "not to publish via the partition root", "does");
    }

    /**
     * Verifies which generated columns are published, from version 18 of the server.
     *
     * @param generatedColumns {@code none} or {@code stored}
     * @return this assertion object
     * @throws AssertionError if there is none, or another
     */
    public PublicationAssert publishesGeneratedColumns(String generatedColumns) {
        return setting("published generated columns", generatedColumns, Publication::generatedColumns, "has none");
    }

    /**
     * Verifies that there is no published generated columns but the usual one.
     *
     * @return this assertion object
     * @throws AssertionError if there is one
     */
    public PublicationAssert hasNoWordOnGeneratedColumns() {
        return noSetting("to have no published generated columns", "published generated columns", Publication::generatedColumns);
    }

    /**
     * Verifies that the publication names a table, with whichever columns and condition.
     *
     * @param table the table
     * @return this assertion object
     * @throws AssertionError if it does not; FOR ALL TABLES names none
     */
    public PublicationAssert hasTable(String table) {
        return member("table", "tables", Names.qualified(table).toString(), PublicationAssert::tables);
    }

    /**
     * Verifies that the publication does not name a table.
     *
     * @param table the table
     * @return this assertion object
     * @throws AssertionError if it does
     */
    public PublicationAssert doesNotHaveTable(String table) {
        return noMember("table", "tables", Names.qualified(table).toString(), PublicationAssert::tables);
    }

    /**
     * Verifies that the publication names these tables and no others, in any order, with whichever columns and
     * conditions.
     *
     * @param tables all of them; none to verify that there are none
     * @return this assertion object
     * @throws AssertionError if one is missing, or there are others
     */
    public PublicationAssert hasOnlyTables(String... tables) {
        List<String> wanted =
                Arrays.stream(tables).map(Names::qualified).map(ObjectName::toString).toList();
        return onlyMembers("tables", wanted, PublicationAssert::tables);
    }

    /**
     * Verifies that the publication names a table with these columns and this condition.
     *
     * @param table as Postgres prints it: {@code public.users (id, email) WHERE (id > 0)}
     * @return this assertion object
     * @throws AssertionError if it does not
     */
    public PublicationAssert hasExactlyTable(String table) {
        return member("table", "tables", table, Publication::tables);
    }

    private static List<String> tables(Publication publication) {
        return publication.tables().stream().map(PublicationAssert::name).toList();
    }

    /** What stands before the columns and the condition. */
    private static String name(String table) {
        Matcher matcher = NAME.matcher(table);
        return matcher.lookingAt() ? matcher.group() : table;
    }

    @Override
    String subject(Publication it) {
        return it.id().toString();
    }

    @Override
    String label(Publication it) {
        return subject(it);
    }

    @Override
    String kind() {
        return "publication";
    }

    @Override
    String summary(Publication it) {
        return it.summary();
    }

    @Override
    Optional<String> comment(Publication it) {
        return it.comment();
    }

    @Override
    String owner(Publication it) {
        return it.owner();
    }
}
