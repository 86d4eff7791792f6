package dev.backstitch.assertions;

import static dev.backstitch.assertions.PgtapCase.no;
import static dev.backstitch.assertions.PgtapCase.yes;

import java.util.List;

/** Schemas, tables, views, sequences, partitions and heirs. */
final class PgtapRelationCases {

    static final List<PgtapCase> ALL = List.of(
            yes("schemas_are(ARRAY['public', 'app', 'tap'])", s -> s.hasOnlySchemas("public", "app", "tap")),
            no("schemas_are(ARRAY['public', 'app'])", s -> s.hasOnlySchemas("public", "app")),
            yes("has_schema('app')", s -> s.hasSchema("app")),
            no("has_schema('App')", s -> s.hasSchema("App")),
            yes("hasnt_schema('web')", s -> s.doesNotHaveSchema("web")),
            no("hasnt_schema('app')", s -> s.doesNotHaveSchema("app")),
            yes("schema_owner_is('app', 'clerk')", s -> s.schema("app").isOwnedBy("clerk")),
            no("schema_owner_is('app', 'boss')", s -> s.schema("app").isOwnedBy("boss")),
            yes(
                    "schema_privs_are('app', 'staff', ARRAY['USAGE'])",
                    s -> s.schema("app").grants().to("staff").areExactly("USAGE")),
            no(
                    "schema_privs_are('app', 'staff', ARRAY['USAGE', 'CREATE'])",
                    s -> s.schema("app").grants().to("staff").areExactly("USAGE", "CREATE")),
            yes(
                    "tables_are('public', ARRAY['users', 'students', 'loose', 'visits', 'visits_2026', 'visits_2027',"
                            + " 'people', 'workers', 'nurses'])",
                    s -> s.hasOnlyTables(
                            "users",
                            "students",
                            "loose",
                            "visits",
                            "visits_2026",
                            "visits_2027",
                            "people",
                            "workers",
                            "nurses",
                            "old_visits")),
            no("tables_are('public', ARRAY['users', 'students'])", s -> s.hasOnlyTables("users", "students")),
            yes("has_table('users')", s -> s.hasTable("users")),
            no("has_table('Users')", s -> s.hasTable("Users")),
            no("has_table('adults')", s -> s.hasTable("adults")),
            yes("hasnt_table('adults')", s -> s.doesNotHaveTable("adults")),
            no("hasnt_table('public', 'users', 'no users')", s -> s.doesNotHaveTable("public.users")),
            yes("table_owner_is('students', 'clerk')", s -> s.table("students").isOwnedBy("clerk")),
            no("table_owner_is('users', 'clerk')", s -> s.table("users").isOwnedBy("clerk")),
            yes(
                    "table_privs_are('users', 'staff', ARRAY['SELECT', 'INSERT'])",
                    s -> s.table("users").grants().to("staff").areExactly("INSERT", "SELECT")),
            no(
                    "table_privs_are('users', 'staff', ARRAY['SELECT'])",
                    s -> s.table("users").grants().to("staff").areExactly("SELECT")),
            yes(
                    "table_privs_are('loose', 'nobody', ARRAY[]::text[])",
                    s -> s.table("loose").grants().to("nobody").areExactly()),
            yes("has_relation('tickets')", s -> s.hasRelation("tickets")),
            no("has_relation('nothing')", s -> s.hasRelation("nothing")),
            yes("hasnt_relation('nothing')", s -> s.doesNotHaveRelation("nothing")),
            no("hasnt_relation('adults')", s -> s.doesNotHaveRelation("adults")),
            yes("relation_owner_is('adults', 'clerk')", s -> s.view("adults").isOwnedBy("clerk")),
            yes("views_are('public', ARRAY['adults'])", s -> s.hasOnlyViews("adults")),
            no("views_are('public', ARRAY['adults', 'busy'])", s -> s.hasOnlyViews("adults", "busy")),
            yes("has_view('adults')", s -> s.hasView("adults")),
            no("has_view('busy')", s -> s.hasView("busy")),
            yes("hasnt_view('users')", s -> s.doesNotHaveView("users")),
            no("view_owner_is('adults', 'boss')", s -> s.view("adults").isOwnedBy("boss")),
            yes("materialized_views_are('public', ARRAY['busy'])", s -> s.hasOnlyMaterializedViews("busy")),
            yes("has_materialized_view('busy')", s -> s.hasMaterializedView("busy")),
            no("has_materialized_view('adults')", s -> s.hasMaterializedView("adults")),
            no("hasnt_materialized_view('busy')", s -> s.doesNotHaveMaterializedView("busy")),
            yes("materialized_view_owner_is('busy', 'postgres')", s -> s.materializedView("busy")
                    .isOwnedBy("postgres")),
            yes("has_sequence('tickets')", s -> s.hasSequence("tickets")),
            no("has_sequence('users')", s -> s.hasSequence("users")),
            yes("hasnt_sequence('coupons')", s -> s.doesNotHaveSequence("coupons")),
            yes(
                    "sequence_privs_are('tickets', 'staff', ARRAY['USAGE'])",
                    s -> s.sequence("tickets").grants().to("staff").areExactly("USAGE")),
            no(
                    "sequence_privs_are('tickets', 'clerk', ARRAY['UPDATE'])",
                    s -> s.sequence("tickets").grants().to("clerk").areExactly("UPDATE")),
            yes("foreign_tables_are('public', ARRAY['old_visits'])", s -> s.hasOnlyForeignTables("old_visits")),
            yes("has_foreign_table('old_visits')", s -> s.hasForeignTable("old_visits")),
            no("has_foreign_table('users')", s -> s.hasForeignTable("users")),
            yes("foreign_table_owner_is('old_visits', 'postgres')", s -> s.foreignTable("old_visits")
                    .isOwnedBy("postgres")),
            yes("is_partitioned('visits')", s -> s.table("visits").isPartitioned()),
            no("is_partitioned('users')", s -> s.table("users").isPartitioned()),
            yes("isnt_partitioned('users')", s -> s.table("users").isNotPartitioned()),
            no("isnt_partitioned('visits')", s -> s.table("visits").isNotPartitioned()),
            yes("is_partition_of('visits_2026', 'visits')", s -> s.table("visits_2026")
                    .isPartitionOf("visits")),
            no("is_partition_of('users', 'visits')", s -> s.table("users").isPartitionOf("visits")),
            yes("partitions_are('visits', ARRAY['visits_2026', 'visits_2027'])", s -> s.table("visits")
                    .hasOnlyPartitions("visits_2026", "visits_2027")),
            no("partitions_are('visits', ARRAY['visits_2026'])", s -> s.table("visits")
                    .hasOnlyPartitions("visits_2026")),
            yes("has_inherited_tables('people')", s -> s.table("people").hasChildTables()),
            no("has_inherited_tables('nurses')", s -> s.table("nurses").hasChildTables()),
            yes("hasnt_inherited_tables('nurses')", s -> s.table("nurses").hasOnlyChildTables()),
            no("hasnt_inherited_tables('people')", s -> s.table("people").hasOnlyChildTables()),
            yes("is_ancestor_of('people', 'nurses')", s -> s.table("people").isAncestorOf("nurses")),
            yes("is_ancestor_of('people', 'nurses', 2)", s -> s.table("people").isAncestorOf("nurses", 2)),
            no("is_ancestor_of('people', 'nurses', 1)", s -> s.table("people").isAncestorOf("nurses", 1)),
            yes("isnt_ancestor_of('nurses', 'people')", s -> s.table("nurses").isNotAncestorOf("people")),
            yes("is_descendent_of('nurses', 'workers')", s -> s.table("nurses").isDescendantOf("workers")),
            no("isnt_descendent_of('nurses', 'people')", s -> s.table("nurses").isNotDescendantOf("people")));

    private PgtapRelationCases() {}
}
