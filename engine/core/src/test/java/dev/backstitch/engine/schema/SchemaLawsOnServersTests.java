package dev.backstitch.engine.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstitch.engine.postgres.Database;
import dev.backstitch.engine.postgres.TestPostgres;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TimeZone;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;

/** The laws of {@link SchemaLawsTests} and more, on what real servers make of random statements. */
class SchemaLawsOnServersTests {

    private static final Map<Integer, Database> DATABASES = new HashMap<>();

    @AfterContainer
    static void drop_the_databases() {
        DATABASES.values().forEach(Database::close);
        DATABASES.clear();
    }

    @Property(tries = 30, edgeCases = EdgeCasesMode.NONE)
    void what_is_read_twice_or_made_twice_does_not_differ(
            @ForAll("majors") int major, @ForAll("schemas") RandomSchema schema) throws SQLException {
        try (Connection connection = database(major).connect()) {
            Schema first = made(schema, connection);

            assertThat(first.diff(read(connection)).differences()).isEmpty();
            assertThat(first.diff(made(schema, connection)).differences()).isEmpty();
        }
    }

    @Property(tries = 30, edgeCases = EdgeCasesMode.NONE)
    void a_diff_mirrors_the_diff_the_other_way_round(
            @ForAll("majors") int major, @ForAll("schemas") RandomSchema one, @ForAll("schemas") RandomSchema other)
            throws SQLException {
        try (Connection connection = database(major).connect()) {
            Schema first = made(one, connection);
            Schema second = made(other, connection);

            assertThat(SchemaLawsTests.lines(second.diff(first), true))
                    .containsExactlyInAnyOrderElementsOf(SchemaLawsTests.lines(first.diff(second), false));
        }
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    void the_order_of_creation_is_of_no_account_but_for_that_of_columns(
            @ForAll("majors") int major, @ForAll("schemas") RandomSchema schema, @ForAll Random random)
            throws SQLException {
        try (Connection connection = database(major).connect()) {
            Schema expected = made(schema, connection);
            Schema found = made(schema.shuffled(random), connection);

            assertThat(expected.diff(found).differences())
                    .allMatch(it -> it.differenceClass() == DifferenceClass.COLUMN_ORDER);
        }
    }

    @Property(tries = 40, edgeCases = EdgeCasesMode.NONE)
    void the_settings_of_the_session_are_of_no_account(
            @ForAll("majors") int major,
            @ForAll("schemas") RandomSchema schema,
            @ForAll("settings") List<String> settings)
            throws SQLException {
        try (Connection connection = database(major).connect();
                Connection other = database(major).connect()) {
            Schema expected = made(schema, connection);
            for (String setting : settings) {
                execute(other, "SET " + setting);
            }

            assertThat(expected.diff(read(other)).differences()).isEmpty();
        }
    }

    @Property(tries = 15, edgeCases = EdgeCasesMode.NONE)
    void nor_are_those_of_the_role(
            @ForAll("majors") int major,
            @ForAll("schemas") RandomSchema schema,
            @ForAll("settings") List<String> settings)
            throws SQLException {
        Database database = database(major);
        try (Connection connection = database.connect()) {
            Schema expected = made(schema, connection);
            execute(
                    connection,
                    "DROP ROLE IF EXISTS backstitch_settled; CREATE ROLE backstitch_settled SUPERUSER LOGIN");
            for (String setting : settings) {
                execute(connection, "ALTER ROLE backstitch_settled SET " + setting);
            }
            try (Connection other = database.connect(Map.of("user", "backstitch_settled"))) {
                assertThat(expected.diff(read(other)).differences()).isEmpty();
            } finally {
                execute(connection, "DROP ROLE backstitch_settled");
            }
        }
    }

    @Property(tries = 15, edgeCases = EdgeCasesMode.NONE)
    void nor_are_time_zone_and_locale_of_the_JVM(
            @ForAll("majors") int major,
            @ForAll("schemas") RandomSchema schema,
            @ForAll("zones") String zone,
            @ForAll("locales") String locale)
            throws SQLException {
        TimeZone zoneBefore = TimeZone.getDefault();
        Locale localeBefore = Locale.getDefault();
        try (Connection connection = database(major).connect()) {
            Schema expected = made(schema, connection);
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            Locale.setDefault(Locale.forLanguageTag(locale));
            try (Connection other = database(major).connect()) {
                assertThat(expected.diff(read(other)).differences()).isEmpty();
            }
        } finally {
            TimeZone.setDefault(zoneBefore);
            Locale.setDefault(localeBefore);
        }
    }

    @Property(tries = 8, edgeCases = EdgeCasesMode.NONE)
    void nor_are_collation_and_encoding_of_the_database(
            @ForAll("schemas") RandomSchema schema, @ForAll("databases") String options) throws SQLException {
        try (Connection connection = database(18).connect()) {
            Schema expected = made(schema, connection);
            execute(connection, "CREATE DATABASE backstitch_other TEMPLATE template0 " + options);
            try (Connection other = database(18).connect(Map.of("PGDBNAME", "backstitch_other"))) {
                assertThat(expected.diff(made(schema, other)).differences()).isEmpty();
            } finally {
                execute(connection, "DROP DATABASE backstitch_other WITH (FORCE)");
            }
        }
    }

    private static Database database(int major) {
        return DATABASES.computeIfAbsent(major, key -> TestPostgres.server(key).createDatabase("laws"));
    }

    private static Schema made(RandomSchema schema, Connection connection) throws SQLException {
        execute(connection, "DROP SCHEMA IF EXISTS " + RandomSchema.NAME + " CASCADE");
        execute(connection, "CREATE SCHEMA " + RandomSchema.NAME);
        for (RandomSchema.Piece piece : schema.statements()) {
            execute(connection, piece.sql());
        }
        return read(connection);
    }

    private static Schema read(Connection connection) {
        return new SchemaReader(connection, SchemaScope.DATABASE).read();
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            statement.execute(sql);
        }
    }

    @Provide
    Arbitrary<Integer> majors() {
        return Arbitraries.of(14, 18);
    }

    @Provide
    Arbitrary<RandomSchema> schemas() {
        return Arbitraries.randomValue(RandomSchema::from);
    }

    @Provide
    Arbitrary<String> zones() {
        return Arbitraries.of("America/New_York", "Asia/Kathmandu", "Pacific/Chatham", "UTC");
    }

    @Provide
    Arbitrary<String> locales() {
        return Arbitraries.of("tr-TR", "ar-EG", "de-DE", "th-TH-u-nu-thai");
    }

    @Provide
    Arbitrary<String> databases() {
        return Arbitraries.of(
                "LOCALE_PROVIDER icu ICU_LOCALE 'tr'",
                "LOCALE_PROVIDER icu ICU_LOCALE 'und-u-ks-level2'",
                "LOCALE_PROVIDER builtin BUILTIN_LOCALE 'C.UTF-8'",
                "LOCALE 'C'",
                "ENCODING 'LATIN5' LOCALE 'C'");
    }

    /** Without a style of dates that is not ISO: the driver closes a connection that has one. */
    @Provide
    Arbitrary<List<String>> settings() {
        return Combinators.combine(
                        Arbitraries.of("random", "pg_catalog", "random, public", "''"),
                        Arbitraries.of("ISO, DMY", "ISO, MDY", "ISO, YMD"),
                        Arbitraries.of("iso_8601", "sql_standard", "postgres_verbose"),
                        Arbitraries.of("'Asia/Kathmandu'", "'America/New_York'", "'-03:30'"),
                        Arbitraries.of("escape", "hex"),
                        Arbitraries.of("-15", "0", "3"),
                        Arbitraries.of("on", "off"),
                        Arbitraries.of("serializable", "read committed", "repeatable read"))
                .as((path, date, interval, zone, bytea, digits, flag, isolation) -> List.of(
                        "search_path = " + path,
                        "DateStyle = " + date,
                        "IntervalStyle = " + interval,
                        "TimeZone = " + zone,
                        "bytea_output = " + bytea,
                        "extra_float_digits = " + digits,
                        "quote_all_identifiers = " + flag,
                        "standard_conforming_strings = " + flag,
                        "default_transaction_isolation = '" + isolation + "'",
                        "default_transaction_read_only = " + flag,
                        "default_transaction_deferrable = " + flag,
                        "row_security = " + flag,
                        "lc_messages = 'C'",
                        "lc_monetary = 'C.UTF-8'",
                        "array_nulls = " + flag,
                        "xmloption = 'document'",
                        "enable_seqscan = " + flag));
    }
}
