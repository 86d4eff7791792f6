package dev.backstitch.engine.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfigurationMessagesTests {

    private static final Surroundings NONE = new Surroundings(Map.of(), Map.of());
    private static final String TOP_LEVEL =
            "migrations, tool, postgres, init, walk, only, from, since, strict, failFast,"
                    + " keep, baseline, policies, waivers, groups, irreversible, nothingToUndo, timeouts, environments, node, sequelize, allowClusterChanges,"
                    + " confirmProduction";

    @TempDir
    Path directory;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            polices: {comments: WARN} | 1:1: unknown key "polices"; did you mean "policies"?
            policies.coments: WARN    | 1:1: unknown key "policies.coments"; did you mean "policies.comments"?
            policies: {coments: WARN} | 1:12: unknown key "policies.coments"; did you mean "policies.comments"?
            policies: WARN            | 1:1: "policies" must be a mapping, found "WARN"; its keys are policies.structure, policies.columnOrder, policies.generatedNames, policies.enumValues, policies.comments, policies.owners, policies.grants, policies.extensions, policies.functionWhitespace, policies.rows
            policies: {comments: LOW} | 1:22: policies.comments: expected ERROR or WARN or IGNORE, found "LOW"
            walk: up                  | 1:7: walk: expected STAIRS or WHOLE or BOTH, found "up"
            strict: yes               | 1:9: strict: expected true or false, found "yes"
            postgres.version: new     | 1:19: postgres.version: expected a whole number above zero, found "new"
            postgres.version: 15.2    | 1:19: postgres.version: expected a whole number above zero, found "15.2"
            postgres: {version: 0}    | 1:21: postgres.version: expected a whole number above zero, found "0"
            postgres: docker          | 1:11: postgres: Not a Postgres URL: it must start with jdbc:postgresql: or postgres://, as in postgres://user@host:5432/database.
            postgres: DATABASE_URL    | 1:11: postgres: the environment variable DATABASE_URL is not set
            timeouts.lock: soon       | 1:16: timeouts.lock: expected a duration such as 500ms, 30s, 5m, 1h, or 0 for no limit, found "soon"
            timeouts.lock: 30         | 1:16: timeouts.lock: expected a duration such as 500ms, 30s, 5m, 1h, or 0 for no limit, found "30"
            init:                     | 1:6: init: expected a path, found nothing
            tool: [a]                 | 1:7: tool: expected text, found a list
            from: {a: 1}              | 1:7: from: expected text, found a mapping
            irreversible: it is       | 1:1: "irreversible" must be a mapping, found "it is"; its keys are irreversible.<version>
            irreversible: {1: }       | 1:18: irreversible.1: expected a reason, found nothing
            groups: {first: 1}        | 1:10: unknown key "groups.first"; the keys are TOP
            groups: [{from: 1}]       | 1:10: groups: "to" is missing; say the version it ends with
            waivers: [1]              | 1:11: waivers: expected a list of mappings with the keys migration, object, kind, reason, found "1"
            waivers: all              | 1:10: waivers: expected a list of mappings with the keys migration, object, kind, reason, found "all"
            waivers: [{object: a, migration: 1, kind: missing}] | 1:11: waivers: "reason" is missing; say why it may pass
            waivers: [{migration: 1, reson: x}] | 1:26: waivers: unknown key "reson"; did you mean "reason"?
            waivers: [{migration: 1, migration: 2}] | 1:26: waivers: "migration" is set twice
            frobnicate: 1             | 1:1: unknown key "frobnicate"; the keys are TOP
            [a, b]                    | 1:1: expected a mapping of keys to values, such as "migrations: db/migrations", found a list
            plain                     | 1:1: expected a mapping of keys to values, such as "migrations: db/migrations", found "plain"
            ? {a: 1}                  | 1:3: a key must be plain text
            tool: &a [*a]             | 1:7: an alias must not refer to what contains it
            tool: 'x                  | 2:1: is not YAML: found unexpected end of stream
            """)
    void a_fault_in_the_file_is_named_with_line_and_column(String yaml, String message) throws IOException {
        Files.writeString(directory.resolve("backstitch.yaml"), yaml + "\n");

        assertThat(failure()).isEqualTo("DIR/backstitch.yaml:" + message.replace("TOP", TOP_LEVEL));
    }

    @Test
    void a_key_that_is_set_twice_names_both_places_however_it_is_written() throws IOException {
        Files.writeString(
                directory.resolve("backstitch.yaml"), "policies:\n  comments: WARN\npolicies.comments: ERROR\n");

        assertThat(failure())
                .isEqualTo(
                        "DIR/backstitch.yaml:3:1: \"policies.comments\" is set twice; first at DIR/backstitch.yaml:2:3");
    }

    @Test
    void a_file_that_is_not_UTF_8_is_rejected() throws IOException {
        Files.write(
                directory.resolve("backstitch.yaml"),
                "strict: true\ntool: caf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(failure())
                .isEqualTo("DIR/backstitch.yaml:2:10: is not UTF-8: byte 0xe9 does not fit; save the file as UTF-8");
    }

    @Test
    void a_file_under_another_name_is_not_passed_over() throws IOException {
        Files.writeString(directory.resolve("backstitch.yml"), "strict: true\n");

        assertThat(failure()).isEqualTo("DIR/backstitch.yml: is not read; rename it to backstitch.yaml");
    }

    @Test
    void a_file_that_cannot_be_read_says_so() throws IOException {
        Files.createDirectories(directory.resolve("backstitch.yaml"));

        assertThat(failure()).isEqualTo("DIR/backstitch.yaml: cannot be read: java.io.IOException: Is a directory");
    }

    @Test
    void an_unknown_system_property_or_setting_is_an_error_too() {
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() ->
                        Project.load(directory, Map.of(), new Surroundings(Map.of("backstitch.onli", "1"), Map.of())))
                .withMessage("system property backstitch.onli: unknown key \"onli\"; did you mean \"only\"?");
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> Project.load(directory, Map.of("postgres.verison", "15"), NONE))
                .withMessage("setting backstitch.postgres.verison: unknown key \"postgres.verison\";"
                        + " did you mean \"postgres.version\"?");
    }

    @Test
    void a_wrong_property_is_named() {
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() ->
                        Project.load(directory, Map.of(), new Surroundings(Map.of("backstitch.walk", "up"), Map.of())))
                .withMessage("system property backstitch.walk: expected STAIRS or WHOLE or BOTH, found \"up\"");
    }

    @Test
    void a_wrong_URL_never_shows_its_password() {
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> Project.load(directory, Map.of("postgres", "mysql://me:secret@db/app"), NONE))
                .withMessage("setting backstitch.postgres: Not a Postgres URL: it must start with jdbc:postgresql: or"
                        + " postgres://, as in postgres://user@host:5432/database.");
    }

    @Test
    void an_unknown_tool_is_named_with_those_that_exist() {
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> Project.load(directory, Map.of("tool", "golang"), NONE))
                .withMessage(
                        "setting backstitch.tool: expected one of dbmate, golang-migrate, sequelize, sql-pairs, found \"golang\"");
    }

    @Test
    void a_directory_that_is_not_there_is_named() {
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> Project.load(Path.of("no/such"), Map.of(), NONE))
                .withMessage("no/such: no such directory");
    }

    private String failure() {
        ConfigurationException failure =
                catchThrowableOfType(ConfigurationException.class, () -> Project.load(directory, Map.of(), NONE));
        assertThat(failure).isNotNull();
        return String.valueOf(failure.getMessage()).replace(directory.toString(), "DIR");
    }
}
