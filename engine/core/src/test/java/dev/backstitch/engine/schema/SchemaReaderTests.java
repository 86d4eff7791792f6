package dev.backstitch.engine.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SchemaReaderTests {

    private static final String SESSION =
            """
            SELECT string_agg(name || '=' || setting, ', ' ORDER BY name) FROM pg_settings
            WHERE source = 'session' AND name <> 'application_name'""";

    @Test
    void every_property_of_every_kind_is_read() throws SQLException {
        try (KitchenSink sink = KitchenSink.on(18)) {
            assertThat(PropertyList.of(sink.read())).isEqualTo(KitchenSink.resource("kitchen-sink.txt"));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {14, 15, 16, 17})
    void older_majors_read_the_same_but_for_what_they_lack(int major) throws SQLException {
        try (KitchenSink newest = KitchenSink.on(18);
                KitchenSink older = KitchenSink.on(major)) {
            Schema schema = older.read();

            assertThat(schema.serverVersion()).isEqualTo(major);
            assertThat(newest.read().diff(schema).differences())
                    .as("grants: MAINTAIN came with 17; NOT NULL constraints with 18, which prints views shorter")
                    .allMatch(SchemaReaderTests::isOfTheMajor);
        }
    }

    private static boolean isOfTheMajor(Difference difference) {
        String property = difference.property().orElse("");
        return difference.differenceClass() == DifferenceClass.GRANT
                || difference.object().name().endsWith("_not_null")
                || difference.object().equals(new ObjectId(ObjectKind.SCHEMA, "public"))
                || property.equals("definition")
                || difference.object().kind() == ObjectKind.EXTENSION;
    }

    @Test
    void the_session_does_not_show_in_the_snapshot_and_is_left_as_it_was() throws SQLException {
        Map<String, String> settings = Map.of(
                "search_path", "app",
                "TimeZone", "America/New_York",
                "IntervalStyle", "iso_8601",
                "bytea_output", "escape",
                "extra_float_digits", "-5",
                "quote_all_identifiers", "on");
        try (KitchenSink sink = KitchenSink.on(18)) {
            sink.execute(
                    """
                    CREATE TABLE app.defaults (
                      at timestamptz DEFAULT '2024-07-01 12:00:00+00',
                      lasting interval DEFAULT '1 day 2 hours',
                      raw bytea DEFAULT '\\x0102',
                      number float8 DEFAULT 0.1::float8)""");
            Schema plain = sink.read();

            settings.forEach((name, value) -> sink.execute("SET " + name + " TO '" + value + "'"));
            String session = query(sink, SESSION);

            assertThat(sink.read()).isEqualTo(plain);
            assertThat(query(sink, SESSION)).isEqualTo(session).contains("New_York", "iso_8601", "escape", "-5", "app");
        }
    }

    @Test
    void a_role_set_in_the_session_does_not_show_in_the_snapshot() throws SQLException {
        try (KitchenSink sink = KitchenSink.on(18)) {
            Schema plain = sink.read();

            sink.execute("SET ROLE backstitch_nurse");

            assertThat(sink.read()).isEqualTo(plain);
            sink.execute("RESET ROLE");
        }
    }

    @Test
    void a_grant_that_was_revoked_is_as_if_never_given() throws SQLException {
        try (KitchenSink sink = KitchenSink.on(18)) {
            Schema before = sink.read();

            sink.execute(
                    "GRANT SELECT ON app.visits TO backstitch_nurse; REVOKE SELECT ON app.visits FROM backstitch_nurse;"
                            + "GRANT EXECUTE ON FUNCTION app.touch() TO backstitch_nurse;"
                            + "REVOKE EXECUTE ON FUNCTION app.touch() FROM backstitch_nurse");

            assertThat(sink.read()).isEqualTo(before);
        }
    }

    @Test
    void excluded_tables_are_left_out_with_all_that_belongs_to_them() throws SQLException {
        try (KitchenSink sink = KitchenSink.empty(18)) {
            Schema before = sink.read();
            sink.execute("CREATE TABLE \"Schema Versions\" (id serial PRIMARY KEY, name text UNIQUE)");
            SchemaScope scope = new SchemaScope(Set.of("public.\"Schema Versions\""), false);

            Schema schema = new SchemaReader(sink.connection(), scope).read();

            assertThat(schema).isEqualTo(before);
        }
    }

    @Test
    void roles_are_read_when_they_are_asked_for() throws SQLException {
        try (KitchenSink sink = KitchenSink.on(18)) {
            sink.execute("ALTER ROLE backstitch_nurse LOGIN CREATEDB CONNECTION LIMIT 3;"
                    + "ALTER ROLE backstitch_nurse SET search_path TO app; GRANT pg_monitor TO backstitch_nurse;"
                    + "COMMENT ON ROLE backstitch_nurse IS 'night shift'");

            Schema schema = new SchemaReader(sink.connection(), new SchemaScope(Set.of(), true)).read();

            assertThat(schema.roles())
                    .filteredOn(role -> role.name().equals("backstitch_nurse"))
                    .extracting(Object::toString)
                    .containsExactly(
                            "Role[name=backstitch_nurse, attributes=[CONNECTION LIMIT 3, CREATEDB, INHERIT, LOGIN],"
                                    + " memberOf=[pg_monitor], settings=[search_path=app],"
                                    + " comment=Optional[night shift]]");
            assertThat(sink.read().roles()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {14, 18})
    void what_is_not_covered_is_counted(int major) throws SQLException {
        try (KitchenSink sink = KitchenSink.empty(major)) {
            assertThat(sink.read().uncovered()).isEmpty();

            sink.execute("SELECT lo_create(0), lo_create(0)");

            assertThat(sink.read().uncovered()).isEqualTo(Map.of("large objects", 2));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {14, 18})
    void what_users_put_on_tables_of_extensions_is_counted(int major) throws SQLException {
        try (KitchenSink sink = KitchenSink.on(major)) {
            SchemaReader reader = new SchemaReader(sink.connection(), SchemaScope.DATABASE);
            sink.execute("CREATE TABLE theirs (a integer); ALTER EXTENSION citext ADD TABLE theirs");
            assertThat(reader.read().uncovered()).isEmpty();

            sink.execute("CREATE INDEX ON theirs (a)");
            assertThat(reader.read().uncovered()).isEqualTo(Map.of("parts of tables of extensions", 1));

            sink.execute("CREATE POLICY ours ON theirs");
            sink.execute("CREATE RULE ours AS ON DELETE TO theirs DO INSTEAD NOTHING");
            sink.execute("CREATE TRIGGER ours BEFORE INSERT ON theirs FOR EACH ROW EXECUTE FUNCTION app.touch()");
            assertThat(reader.read().uncovered()).isEqualTo(Map.of("parts of tables of extensions", 4));
        }
    }

    @Test
    void a_reader_goes_on_after_its_prepared_statements_were_dropped() throws SQLException {
        try (KitchenSink sink = KitchenSink.on(18)) {
            SchemaReader reader = new SchemaReader(sink.connection(), SchemaScope.DATABASE);
            Schema before = reader.read();
            // Inside a block, so that the driver does not notice.
            sink.execute("DO $$ BEGIN EXECUTE 'DEALLOCATE ALL'; END $$");

            assertThat(reader.read()).isEqualTo(before);
        }
    }

    @Test
    void a_connection_that_is_gone_is_an_error_of_its_own() throws SQLException {
        try (KitchenSink sink = KitchenSink.empty(18)) {
            SchemaReader reader;
            try (var connection = sink.database().connect()) {
                reader = new SchemaReader(connection, SchemaScope.DATABASE);
            }

            assertThatExceptionOfType(SchemaReadException.class)
                    .isThrownBy(reader::read)
                    .withMessage(
                            "the snapshot could not read session: This connection has been closed. (SQLSTATE 08003)");
        }
    }

    @Test
    void sql_resources_keep_the_lines_of_their_major_only() {
        assertThat(CatalogSql.of("indexes", 14).all())
                .contains("false AS nulls_not_distinct")
                .doesNotContain("indnulls");
        assertThat(CatalogSql.of("indexes", 15).all()).contains("i.indnulls").doesNotContain("false AS nulls");
    }

    @Test
    void a_check_may_mention_the_whole_row_and_system_columns() throws SQLException {
        try (KitchenSink sink = KitchenSink.empty(18)) {
            sink.execute(
                    """
                    CREATE TABLE t (a int);
                    CREATE FUNCTION sound(t) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT true';
                    ALTER TABLE t ADD CONSTRAINT whole CHECK (sound(t.*)), ADD CONSTRAINT system CHECK (tableoid > 0)""");

            assertThat(sink.read().tables().get(0).constraints())
                    .extracting(Constraint::name)
                    .containsExactly("system", "whole");
        }
    }

    @Test
    void objects_lists_each_object_once() throws SQLException {
        try (WideSink sink = new WideSink(18)) {
            sink.execute("GRANT EXECUTE ON FUNCTION wider.citext(boolean) TO backstitch_matron");
            sink.execute(
                    """
                    DO $$ BEGIN
                      EXECUTE format('ALTER DATABASE %I SET work_mem TO 9999', current_database());
                    END $$""");
            Schema schema = new SchemaReader(sink.connection(), SchemaScope.DATABASE).read();
            List<ObjectId> ids = schema.objects().map(SchemaObject::id).toList();

            assertThat(ids).doesNotHaveDuplicates();
            assertThat(ids.stream().map(ObjectId::kind).collect(Collectors.toSet()))
                    .containsExactlyInAnyOrder(Arrays.stream(ObjectKind.values())
                            .filter(kind -> kind != ObjectKind.ROLE && kind != ObjectKind.UNCOVERED)
                            .toArray(ObjectKind[]::new));
        }
    }

    private static String query(KitchenSink sink, String sql) throws SQLException {
        try (Statement statement = sink.connection().createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
