package dev.backstitch.engine.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstitch.engine.postgres.Database;
import dev.backstitch.engine.postgres.TestPostgres;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the SQL resources must keep to, so that no change of what they read goes unseen. */
class CatalogSqlTests {

    /** Functions that read what the query reads anyway, or by what depends on an object: dependencies tell of these. */
    private static final Set<String> FOLLOWED_BY_DEPENDENCY = Set.of(
            "pg_get_constraintdef",
            "pg_get_expr",
            "pg_get_function_arguments",
            "pg_get_function_result",
            "pg_get_function_sqlbody",
            "pg_get_indexdef",
            "pg_get_partkeydef",
            "pg_get_ruledef",
            "pg_get_statisticsobjdef_expressions",
            "pg_get_triggerdef",
            "pg_get_userbyid",
            "pg_get_viewdef");

    private static final Pattern DEPARSED = Pattern.compile("\\bpg_get_[a-z_]+\\b");

    @ParameterizedTest
    @ValueSource(ints = {14, 15, 16, 17, 18})
    void every_catalog_that_is_read_is_watched(int major) throws Exception {
        Set<String> watched = new HashSet<>();
        try (Database database = TestPostgres.server(major).createDatabase("watched");
                Connection connection = database.connect()) {
            ChangeQueries.all(new CatalogQueries(connection, new HashSet<>()))
                    .forEach(look -> watched.addAll(look.catalogs()));
            Set<String> read = resources().stream()
                    .flatMap(resource -> CatalogSql.of(resource, major).catalogs().stream())
                    .collect(Collectors.toCollection(TreeSet::new));
            read.retainAll(catalogs(connection));
            read.remove("pg_largeobject"); // only its name is read: the class of large objects

            assertThat(watched).containsAll(read);
        }
    }

    @Test
    void every_function_that_deparses_is_known() throws Exception {
        Set<String> used = new TreeSet<>();
        for (String resource : resources()) {
            Matcher names = DEPARSED.matcher(CatalogSql.of(resource, 18).all());
            while (names.find()) {
                used.add(names.group());
            }
        }

        assertThat(FOLLOWED_BY_DEPENDENCY).containsAll(used);
    }

    @Test
    void a_resource_says_of_what_its_rows_are() {
        assertThat(CatalogSql.of("columns", 18).unit()).contains(CatalogSql.Unit.RELATIONS);
        assertThat(CatalogSql.of("columns", 18).all()).doesNotContain("ANY ($1)");
        assertThat(CatalogSql.of("columns", 18).some()).contains("a.attrelid = ANY ($1)");
        assertThat(CatalogSql.of("roles", 18).unit()).isEmpty();
    }

    @Test
    void a_resource_reads_what_is_behind_its_views_and_functions() {
        assertThat(CatalogSql.of("views", 18).catalogs()).contains("pg_rewrite", "pg_class");
        assertThat(CatalogSql.of("roles", 18).catalogs()).contains("pg_authid", "pg_shdescription");
    }

    private static List<String> resources() throws IOException, URISyntaxException {
        Path folder = Path.of(Objects.requireNonNull(CatalogSql.class.getResource("tables.sql"))
                        .toURI())
                .getParent();
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".sql"))
                    .map(name -> name.substring(0, name.length() - 4))
                    .filter(name -> !Set.of("changes", "dependants", "live").contains(name))
                    .toList();
        }
    }

    private static Set<String> catalogs(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "SELECT relname FROM pg_class WHERE relkind = 'r' AND relnamespace = 'pg_catalog'::regnamespace")) {
            Set<String> names = new HashSet<>();
            while (rows.next()) {
                names.add(rows.getString(1));
            }
            return names;
        }
    }
}
