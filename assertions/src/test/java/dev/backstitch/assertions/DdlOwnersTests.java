package dev.backstitch.assertions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DdlOwnersTests {

    private static List<String> owners(String... statements) {
        return DdlOwners.group(List.of(statements)).keySet().stream()
                .map(DdlOwner::toString)
                .toList();
    }

    @Test
    void parts_belong_to_what_holds_them() {
        assertThat(owners(
                        "CREATE TABLE app.\"odd Table\" ()",
                        "ALTER TABLE app.\"odd Table\" ADD COLUMN \"a.b\" integer",
                        "COMMENT ON COLUMN app.\"odd Table\".\"a.b\" IS 'x'",
                        "ALTER TABLE ONLY app.\"odd Table\" ADD CONSTRAINT pk PRIMARY KEY (\"a.b\")",
                        "COMMENT ON CONSTRAINT pk ON app.\"odd Table\" IS 'key'",
                        "COMMENT ON INDEX app.pk IS 'key'",
                        "CREATE UNIQUE INDEX \"ON x\" ON app.\"odd Table\" (\"a.b\")",
                        "ALTER INDEX app.\"ON x\" ATTACH PARTITION app.y",
                        "CREATE TRIGGER t BEFORE UPDATE OF \" ON app.other \" ON app.\"odd Table\" EXECUTE FUNCTION app.f()",
                        "CREATE RULE r AS\n    ON DELETE TO app.\"odd Table\" DO INSTEAD NOTHING",
                        "CREATE POLICY p ON app.\"odd Table\" FOR ALL TO PUBLIC",
                        "GRANT SELECT (\" ON \") ON TABLE app.\"odd Table\" TO PUBLIC",
                        "SET ROLE boss; GRANT SELECT ON TABLE app.\"odd Table\" TO PUBLIC; RESET ROLE",
                        "ALTER TABLE app.\"odd Table\" ALTER COLUMN \"a.b\" ADD GENERATED ALWAYS AS IDENTITY (SEQUENCE NAME app.s)",
                        "GRANT USAGE ON SEQUENCE app.s TO PUBLIC"))
                .containsExactly("table app.\"odd Table\"");
    }

    @Test
    void what_is_made_says_what_it_is() {
        assertThat(owners("CREATE VIEW app.v AS SELECT 1", "ALTER TABLE app.v REPLICA IDENTITY FULL"))
                .containsExactly("view app.v");
        assertThat(owners("CREATE TYPE app.t", "CREATE TYPE app.t (INPUT = f)", "COMMENT ON TYPE app.t IS 'x'"))
                .containsExactly("base type app.t");
        assertThat(owners("CREATE TYPE app.c AS ()", "COMMENT ON COLUMN app.c.zip IS 'x'"))
                .containsExactly("composite type app.c");
        assertThat(owners("CREATE SEQUENCE app.mood AS integer", "CREATE TYPE app.mood AS ENUM ()"))
                .containsExactly("sequence app.mood", "enum app.mood");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "GRANT app TO clerk WITH ADMIN OPTION|role clerk",
                "GRANT CREATE ON SCHEMA public TO clerk|schema public",
                "DROP EXTENSION plpgsql|extension plpgsql",
                "ALTER TABLE app.elsewhere ADD COLUMN a integer|table app.elsewhere",
                "ALTER OPERATOR other.>=(a, b) OWNER TO clerk|operator other.>=",
                "REVOKE EXECUTE ON ROUTINE app.f(integer) FROM PUBLIC|routine app.f",
                "GRANT USAGE ON FOREIGN SERVER far TO clerk|foreign server far",
                "ALTER SERVER far OWNER TO clerk|foreign server far",
                "VACUUM|other"
            })
    void what_is_not_made_is_known_by_its_statement(String statement, String owner) {
        assertThat(owners(statement)).containsExactly(owner);
    }

    @Test
    void a_script_is_parted_into_its_statements() {
        List<String> statements = List.of(
                "COMMENT ON TABLE a IS 'x;\n''y;\n'",
                "COMMENT ON TABLE a IS E'x\\\\;\n\\';\n'",
                "CREATE TABLE \"a;\n\"\"b;\n\" ()",
                "CREATE OR REPLACE FUNCTION f() RETURNS void LANGUAGE plpgsql AS $$\nBEGIN;\nEND;\n$$",
                "CREATE OR REPLACE FUNCTION f() RETURNS text LANGUAGE sql AS $body0$SELECT '$$;\n'$body0$",
                "CREATE OR REPLACE FUNCTION f() RETURNS void LANGUAGE sql BEGIN ATOMIC\n SELECT 1;\n SELECT CASE WHEN a\n        END;\nEND",
                "SET ROLE boss; GRANT app TO clerk; RESET ROLE");

        assertThat(DdlScript.statements(String.join(";\n", statements) + ";\n")).isEqualTo(statements);
        assertThat(DdlScript.statements("")).isEmpty();
        assertThat(DdlScript.statements("SELECT 1;\n<<<<<<< HEAD\n")).containsExactly("SELECT 1", "<<<<<<< HEAD\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ALTER TABLE \"a b\".t ADD COLUMN \"c d\" text|column \"c d\"",
                "ALTER TABLE app.t ALTER COLUMN c SET NOT NULL|column c",
                "COMMENT ON COLUMN app.t.c IS 'x'|column c",
                "GRANT SELECT (c) ON TABLE app.t TO PUBLIC|column c",
                "COMMENT ON INDEX app.t_idx IS 'x'|index t_idx",
                "ALTER TABLE app.t DISABLE TRIGGER tr|trigger tr",
                "ALTER TABLE app.t ENABLE ALWAYS RULE r|rule r",
                "ALTER TABLE app.t ENABLE ROW LEVEL SECURITY|settings",
                "ALTER TABLE app.t OWNER TO clerk|owner",
                "SET ROLE boss; GRANT SELECT ON TABLE app.t TO clerk; RESET ROLE|grants"
            })
    void parts_have_names(String statement, String part) {
        assertThat(DdlPart.of(statement)).isEqualTo(part);
    }
}
