package dev.backstitch.engine.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstitch.engine.schema.Difference.Change;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RenameSuggestionTests {

    private final KitchenSink database = KitchenSink.empty(18);

    @BeforeEach
    void make_a_schema() {
        database.execute(
                """
                CREATE TYPE role AS ENUM ('ADMIN', 'NURSE');
                CREATE DOMAIN zip AS text CHECK (VALUE ~ '^[0-9]+$');
                CREATE TYPE place AS (street text, city text);
                CREATE SEQUENCE tickets INCREMENT 5;
                CREATE TABLE people (id serial PRIMARY KEY, phone text NOT NULL CHECK (phone <> ''), mail text, role role,
                    zip zip, UNIQUE (phone, mail));
                CREATE TABLE visits (id int PRIMARY KEY, who int REFERENCES people, at date);
                CREATE TABLE logs (day date, text text) PARTITION BY RANGE (day);
                CREATE TABLE logs_1 PARTITION OF logs FOR VALUES FROM ('2020-01-01') TO ('2021-01-01');
                CREATE INDEX ON people (lower(phone)) WHERE phone IS NOT NULL;
                CREATE VIEW callable AS SELECT id, phone FROM people WHERE phone <> 'none';
                CREATE FUNCTION shout(x text) RETURNS text LANGUAGE sql AS 'SELECT upper(x)';
                CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN new; END';
                CREATE TRIGGER touched BEFORE UPDATE ON people FOR EACH ROW WHEN (old.phone <> new.phone)
                    EXECUTE FUNCTION touch();
                CREATE POLICY own ON people USING (phone = current_user);
                CREATE RULE kept AS ON DELETE TO people DO INSTEAD NOTHING;
                CREATE TYPE span AS RANGE (subtype = int);
                CREATE COLLATION plain (locale = 'C');
                CREATE STATISTICS likely ON phone, mail FROM people;
                CREATE TEXT SEARCH CONFIGURATION words (COPY = simple);
                CREATE PUBLICATION feed FOR TABLE people WHERE (id BETWEEN 1 AND 2 AND mail IN ('a', 'b'));
                CREATE FOREIGN DATA WRAPPER wrapper;
                CREATE SERVER other FOREIGN DATA WRAPPER wrapper;
                INSERT INTO people (phone, mail) VALUES ('1', 'a'), ('2', 'b')""");
    }

    @AfterEach
    void drop_the_database() throws SQLException {
        database.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    ALTER TABLE people RENAME COLUMN phone TO telephone   | column public.people.phone      | public.people.telephone | ALTER TABLE public.people RENAME COLUMN telephone TO phone
                    ALTER TABLE people RENAME TO "People"                 | table public.people             | public."People"         | ALTER TABLE public."People" RENAME TO people
                    ALTER TABLE logs RENAME TO journal                    | table public.logs               | public.journal          | ALTER TABLE public.journal RENAME TO logs
                    ALTER TABLE logs_1 RENAME TO logs_first               | table public.logs_1             | public.logs_first       | ALTER TABLE public.logs_first RENAME TO logs_1
                    ALTER VIEW callable RENAME TO numbers                 | view public.callable            | public.numbers          | ALTER VIEW public.numbers RENAME TO callable
                    ALTER TYPE role RENAME TO job                         | enum public.role                | public.job              | ALTER TYPE public.job RENAME TO role
                    ALTER DOMAIN zip RENAME TO post_code                  | domain public.zip               | public.post_code        | ALTER DOMAIN public.post_code RENAME TO zip
                    ALTER TYPE place RENAME TO address                    | composite type public.place     | public.address          | ALTER TYPE public.address RENAME TO place
                    ALTER SEQUENCE tickets RENAME TO numbers              | sequence public.tickets         | public.numbers          | ALTER SEQUENCE public.numbers RENAME TO tickets
                    ALTER FUNCTION shout(text) RENAME TO yell             | routine public.shout(text)      | public.yell(text)       | ALTER FUNCTION public.yell(text) RENAME TO shout
                    ALTER TRIGGER touched ON people RENAME TO "Touched"   | trigger public.people.touched   | public.people."Touched" | ALTER TRIGGER "Touched" ON public.people RENAME TO touched
                    ALTER POLICY own ON people RENAME TO mine             | policy public.people.own        | public.people.mine      | ALTER POLICY mine ON public.people RENAME TO own
                    ALTER RULE kept ON people RENAME TO held              | rule public.people.kept         | public.people.held      | ALTER RULE held ON public.people RENAME TO kept
                    ALTER TYPE span RENAME TO ints                        | range type public.span          | public.ints             | ALTER TYPE public.ints RENAME TO span
                    ALTER COLLATION plain RENAME TO bytes                 | collation public.plain          | public.bytes            | ALTER COLLATION public.bytes RENAME TO plain
                    ALTER STATISTICS likely RENAME TO pair                | statistics public.likely        | public.pair             | ALTER STATISTICS public.pair RENAME TO likely
                    ALTER TEXT SEARCH CONFIGURATION words RENAME TO terms | text search configuration public.words | public.terms     | ALTER TEXT SEARCH CONFIGURATION public.terms RENAME TO words
                    ALTER PUBLICATION feed RENAME TO news                 | publication feed                | news                    | ALTER PUBLICATION news RENAME TO feed
                    ALTER SERVER other RENAME TO another                  | foreign server other            | another                 | ALTER SERVER another RENAME TO other
                    """)
    void what_was_renamed_is_guessed_and_renamed_back(String sql, String object, String name, String repair) {
        Schema before = database.read();
        database.execute(sql);
        Schema after = database.read();
        List<Difference> differences = before.diff(after).differences();

        assertThat(differences)
                .filteredOn(it -> it.change() == Change.MISSING)
                .singleElement()
                .satisfies(missing -> {
                    assertThat(missing.object()).hasToString(object);
                    assertThat(missing.suggestion()).hasValueSatisfying(it -> {
                        assertThat(it.text()).isEqualTo("looks like it was renamed to " + name + ": " + repair);
                        assertThat(it.exact()).isTrue();
                    });
                });
        assertThat(differences)
                .filteredOn(it -> it.change() == Change.UNEXPECTED)
                .extracting(it -> it.object().name())
                .containsExactly(name);
        assertThat(Repair.statements(before, after)).contains(repair + ";");

        Repair.statements(before, after).forEach(database::execute);

        assertThat(DiffText.render(before.diff(database.read()))).isEmpty();
    }

    @Test
    void a_renamed_schema_is_guessed_at() {
        database.execute("CREATE SCHEMA shop; CREATE TABLE shop.a (x int); CREATE TABLE shop.b (y int)");
        Schema before = database.read();
        database.execute("ALTER SCHEMA shop RENAME TO store");

        assertThat(DiffText.render(before.diff(database.read())))
                .isEqualTo(
                        """
                          - schema shop   CREATE SCHEMA shop
                              looks like it was renamed to store: ALTER SCHEMA store RENAME TO shop
                          - table shop.a   CREATE TABLE shop.a (x integer)
                          - table shop.b   CREATE TABLE shop.b (y integer)
                          + schema store   CREATE SCHEMA store
                          + table store.a   CREATE TABLE store.a (x integer)
                          + table store.b   CREATE TABLE store.b (y integer)
                        """);
    }

    @Test
    void both_differences_stay() {
        Schema before = database.read();
        database.execute("ALTER TABLE visits RENAME COLUMN at TO day");

        assertThat(DiffText.render(before.diff(database.read())))
                .isEqualTo(
                        """
                          - column public.visits.at   date
                              looks like it was renamed to public.visits.day: ALTER TABLE public.visits RENAME COLUMN day TO at
                          + column public.visits.day   date
                        """);
    }

    @Test
    void rows_survive_the_repair() throws SQLException {
        Schema before = database.read();
        database.execute(
                "ALTER TABLE people RENAME COLUMN phone TO telephone; ALTER TABLE people RENAME mail TO email");

        List<String> repair = Repair.statements(before, database.read());
        repair.forEach(database::execute);

        assertThat(repair)
                .contains(
                        "ALTER TABLE public.people RENAME COLUMN telephone TO phone;",
                        "ALTER TABLE public.people RENAME COLUMN email TO mail;")
                .noneMatch(sql -> sql.contains("COLUMN phone") && !sql.contains("RENAME"));
        try (var rows = database.connection()
                .createStatement()
                .executeQuery("SELECT string_agg(phone || mail, ',' ORDER BY phone) FROM people")) {
            rows.next();
            assertThat(rows.getString(1)).isEqualTo("1a,2b");
        }
    }

    @Test
    void what_is_almost_the_same_is_guessed_and_made_anew() {
        Schema before = database.read();
        database.execute(
                "DROP TABLE visits; CREATE TABLE stays (id int, who int REFERENCES people, at date, room int)");
        Schema after = database.read();

        assertThat(before.diff(after).differences())
                .filteredOn(it -> it.change() == Change.MISSING)
                .singleElement()
                .satisfies(it -> assertThat(it.suggestion()).hasValueSatisfying(guess -> {
                    assertThat(guess.found()).hasToString("table public.stays");
                    assertThat(guess.exact()).isFalse();
                }));

        Repair.statements(before, after).forEach(database::execute);

        assertThat(DiffText.render(before.diff(database.read()))).isEmpty();
    }

    @Test
    void one_of_a_pair_alone_is_repaired_alone() {
        Schema before = database.read();
        database.execute("ALTER TABLE visits RENAME COLUMN at TO day");
        Schema after = database.read();
        List<Difference> missing = before.diff(after).differences().stream()
                .filter(it -> it.change() == Change.MISSING)
                .toList();

        assertThat(Repair.statements(before, after, missing))
                .containsExactly("ALTER TABLE public.visits ADD COLUMN at date;");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    ALTER TABLE people DROP mail CASCADE; ALTER TABLE people ADD born date
                    ALTER TABLE people DROP mail CASCADE; ALTER TABLE people ADD emails text, ADD mailes text
                    DROP TABLE visits; CREATE TABLE rooms (nr int, floor int, at date)
                    DROP TABLE visits; CREATE TABLE stays1 AS SELECT 1 AS id, 1 AS who, date '2020-01-01' AS at; CREATE TABLE stays2 AS TABLE stays1
                    DROP FUNCTION shout; CREATE FUNCTION yell(x text) RETURNS text LANGUAGE sql AS 'SELECT lower(x)'
                    DROP SEQUENCE tickets; CREATE SEQUENCE tickets2
                    DROP POLICY own ON people; CREATE POLICY own ON visits USING (true)
                    DROP VIEW callable; CREATE VIEW callables AS SELECT id FROM people
                    """)
    void what_is_another_or_could_be_several_is_not_guessed_at(String sql) {
        Schema before = database.read();
        database.execute(sql);

        assertThat(before.diff(database.read()).differences()).isNotEmpty().allSatisfy(it -> assertThat(it.suggestion())
                .isEmpty());
    }

    @Test
    void the_guess_is_the_same_the_other_way_round() {
        Schema before = database.read();
        database.execute(
                """
                ALTER TABLE people RENAME COLUMN phone TO telephone; ALTER TABLE people RENAME mail TO email;
                ALTER TABLE visits RENAME TO stays; ALTER TYPE role RENAME TO job""");
        Schema after = database.read();

        assertThat(pairs(before.diff(after), false))
                .hasSize(4)
                .containsExactlyInAnyOrderElementsOf(pairs(after.diff(before), true));
    }

    private static List<String> pairs(SchemaDiff diff, boolean mirrored) {
        return diff.differences().stream()
                .filter(it -> it.change() == Change.MISSING)
                .flatMap(it -> it.suggestion().stream())
                .map(it -> mirrored ? it.found() + " " + it.expected() : it.expected() + " " + it.found())
                .toList();
    }
}
