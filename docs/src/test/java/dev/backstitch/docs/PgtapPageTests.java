package dev.backstitch.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstitch.assertions.SchemaAssert;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PgtapPageTests {

    /** The schema assertions in pgTAP's documentation, from "I Object!" to "No Test for the Wicked". */
    private static final List<String> ASSERTIONS = Arrays.asList(
            """
            tablespaces_are schemas_are tables_are partitions_are foreign_tables_are views_are
            materialized_views_are sequences_are columns_are indexes_are triggers_are functions_are roles_are
            users_are groups_are languages_are opclasses_are rules_are types_are domains_are enums_are casts_are
            operators_are extensions_are policies_are policy_roles_are has_tablespace hasnt_tablespace
            has_schema hasnt_schema has_relation hasnt_relation has_table hasnt_table has_view hasnt_view
            has_materialized_view hasnt_materialized_view has_inherited_tables hasnt_inherited_tables
            has_sequence hasnt_sequence has_foreign_table hasnt_foreign_table has_type hasnt_type has_composite
            hasnt_composite has_domain hasnt_domain has_enum hasnt_enum has_index hasnt_index has_trigger
            hasnt_trigger has_rule hasnt_rule has_function hasnt_function has_cast hasnt_cast has_operator
            hasnt_operator has_leftop hasnt_leftop has_rightop hasnt_rightop has_opclass hasnt_opclass has_role
            hasnt_role has_user hasnt_user has_group hasnt_group has_language hasnt_language has_extension
            hasnt_extension has_column hasnt_column has_pk hasnt_pk has_fk hasnt_fk has_unique has_check
            is_ancestor_of is_descendent_of isnt_ancestor_of isnt_descendent_of col_not_null col_is_null
            col_has_default col_hasnt_default col_type_is col_default_is col_is_pk col_isnt_pk col_is_fk
            col_isnt_fk col_is_unique col_has_check fk_ok index_is_unique index_is_primary index_is_partial
            index_is_type is_clustered is_indexed is_partitioned isnt_partitioned is_partition_of can
            function_lang_is function_returns volatility_is is_definer isnt_definer is_strict isnt_strict
            is_normal_function isnt_normal_function is_aggregate isnt_aggregate is_window isnt_window
            is_procedure isnt_procedure trigger_is language_is_trusted enum_has_labels domain_type_is
            domain_type_isnt cast_context_is is_superuser isnt_superuser is_member_of isnt_member_of
            rule_is_instead rule_is_on policy_cmd_is db_owner_is schema_owner_is tablespace_owner_is
            relation_owner_is table_owner_is view_owner_is materialized_view_owner_is sequence_owner_is
            composite_owner_is foreign_table_owner_is index_owner_is function_owner_is language_owner_is
            opclass_owner_is type_owner_is database_privs_are tablespace_privs_are schema_privs_are
            table_privs_are sequence_privs_are any_column_privs_are column_privs_are function_privs_are
            language_privs_are fdw_privs_are server_privs_are
            """
                    .strip()
                    .split("\\s+"));

    private static final int ALL = 169;

    private static final Pattern ROW = Pattern.compile("\\| `(\\w+)` \\| (.+) \\| (.*) \\|");
    private static final Pattern METHOD = Pattern.compile("`(\\w+Assert)\\.(\\w+)`");

    private String page = "";

    @BeforeEach
    void the_page_is_read() throws IOException {
        page = Files.readString(Path.of(System.getProperty("backstitch.build.root"), "docs", "pgtap.md"));
    }

    private Stream<MatchResult> rows() {
        return page.lines().map(ROW::matcher).filter(row -> row.matches()).map(row -> row.toMatchResult());
    }

    @Test
    void each_assertion_of_pgtap_stands_there_once() {
        assertThat(ASSERTIONS).hasSize(ALL).doesNotHaveDuplicates();
        assertThat(rows().map(row -> row.group(1))).containsExactlyInAnyOrderElementsOf(ASSERTIONS);
    }

    @Test
    void each_has_a_counterpart_or_a_reason() {
        List<String> without = rows().filter(
                        row -> !METHOD.matcher(row.group(2)).find())
                .map(row -> row.group(1))
                .toList();

        assertThat(rows().filter(row -> without.contains(row.group(1))))
                .allSatisfy(row -> assertThat(row.group(2)).isEqualTo("—"))
                .allSatisfy(row -> assertThat(row.group(3)).endsWith("."));
        assertThat(page).contains("Of the 169, " + without.size() + " have no counterpart.");
    }

    @Test
    void every_method_on_the_page_exists() {
        List<MatchResult> methods = METHOD.matcher(page).results().toList();

        assertThat(methods).hasSizeGreaterThan(ALL);
        assertThat(methods)
                .allSatisfy(method -> assertThat(methodsOf(method.group(1))).contains(method.group(2)));
    }

    private static List<String> methodsOf(String type) throws ClassNotFoundException {
        Class<?> found = Class.forName(SchemaAssert.class.getPackageName() + "." + type);
        return Arrays.stream(found.getMethods())
                .map(method -> method.getName())
                .distinct()
                .toList();
    }
}
