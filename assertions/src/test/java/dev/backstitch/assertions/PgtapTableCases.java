package dev.backstitch.assertions;

import static dev.backstitch.assertions.PgtapCase.no;
import static dev.backstitch.assertions.PgtapCase.yes;

import java.util.List;

/** Columns, constraints, indexes, triggers, rules and policies. */
final class PgtapTableCases {

    static final List<PgtapCase> ALL = List.of(
            yes("columns_are('students', ARRAY['id', 'name', 'nurse_id'])", s -> s.table("students")
                    .hasOnlyColumns("id", "name", "nurse_id")),
            no("columns_are('students', ARRAY['id'])", s -> s.table("students").hasOnlyColumns("id")),
            yes("has_column('users', 'email')", s -> s.table("users").hasColumn("email")),
            no("has_column('users', 'emial')", s -> s.table("users").hasColumn("emial")),
            no("has_column('nothing', 'email')", s -> s.table("nothing").hasColumn("email")),
            yes("hasnt_column('users', 'phone')", s -> s.table("users").doesNotHaveColumn("phone")),
            no("hasnt_column('users', 'email')", s -> s.table("users").doesNotHaveColumn("email")),
            yes(
                    "col_not_null('users', 'email')",
                    s -> s.table("users").column("email").isNotNull()),
            no(
                    "col_not_null('users', 'name')",
                    s -> s.table("users").column("name").isNotNull()),
            yes(
                    "col_is_null('users', 'name')",
                    s -> s.table("users").column("name").isNullable()),
            no("col_is_null('users', 'id')", s -> s.table("users").column("id").isNullable()),
            yes(
                    "col_hasnt_default('users', 'name')",
                    s -> s.table("users").column("name").hasNoDefault()),
            no(
                    "col_hasnt_default('users', 'role')",
                    s -> s.table("users").column("role").hasNoDefault()),
            yes(
                    "col_default_is('users', 'role', 'NURSE')",
                    s -> s.table("users").column("role").hasDefault("'NURSE'")),
            no(
                    "col_default_is('users', 'role', 'ADMIN')",
                    s -> s.table("users").column("role").hasDefault("'ADMIN'")),
            yes(
                    "col_default_is('users', 'created', 'now()')",
                    s -> s.table("users").column("created").hasDefault("now()")),
            yes(
                    "col_type_is('users', 'name', 'character varying(64)')",
                    s -> s.table("users").column("name").hasType("varchar(64)")),
            no(
                    "col_type_is('users', 'name', 'character varying(32)')",
                    s -> s.table("users").column("name").hasType("varchar(32)")),
            yes(
                    "col_type_is('users', 'created', 'timestamp with time zone')",
                    s -> s.table("users").column("created").hasType("timestamptz")),
            yes(
                    "col_type_is('users', 'tags', 'text[]')",
                    s -> s.table("users").column("tags").hasType("text[]")),
            yes(
                    "col_type_is('users', 'balance', 'numeric(10,2)')",
                    s -> s.table("users").column("balance").hasType("decimal(10, 2)")),
            no(
                    "col_type_is('users', 'balance', 'numeric')",
                    s -> s.table("users").column("balance").hasType("numeric")),
            yes("has_pk('users')", s -> s.table("users").hasPrimaryKey()),
            no("has_pk('loose')", s -> s.table("loose").hasPrimaryKey()),
            yes("hasnt_pk('loose')", s -> s.table("loose").hasNoPrimaryKey()),
            no("hasnt_pk('users')", s -> s.table("users").hasNoPrimaryKey()),
            yes("col_is_pk('users', 'id')", s -> s.table("users").hasPrimaryKey("id")),
            no("col_is_pk('users', 'email')", s -> s.table("users").hasPrimaryKey("email")),
            yes(
                    "col_isnt_pk('users', 'email')",
                    s -> s.table("users").column("email").isNotPrimaryKey()),
            yes("has_fk('students')", s -> s.table("students").hasForeignKeys()),
            no("has_fk('users')", s -> s.table("users").hasForeignKeys()),
            yes("hasnt_fk('users')", s -> s.table("users").hasOnlyForeignKeys()),
            no("hasnt_fk('students')", s -> s.table("students").hasOnlyForeignKeys()),
            yes("col_is_fk('students', 'nurse_id')", s -> s.table("students").hasForeignKeyOn("nurse_id")),
            no("col_is_fk('students', 'id')", s -> s.table("students").hasForeignKeyOn("id")),
            yes("col_isnt_fk('students', 'id')", s -> s.table("students").doesNotHaveForeignKeyOn("id")),
            yes(
                    "fk_ok('students', 'nurse_id', 'users', 'id')",
                    s -> s.table("students").foreignKeyOn("nurse_id").references("users", "id")),
            no(
                    "fk_ok('students', 'nurse_id', 'users', 'email')",
                    s -> s.table("students").foreignKeyOn("nurse_id").references("users", "email")),
            no(
                    "fk_ok('students', 'id', 'users', 'id')",
                    s -> s.table("students").foreignKeyOn("id").references("users", "id")),
            yes("has_unique('users')", s -> s.table("users").hasUniqueConstraints()),
            no("has_unique('students')", s -> s.table("students").hasUniqueConstraints()),
            yes("col_is_unique('users', 'email')", s -> s.table("users").hasUniqueConstraintOn("email")),
            no("col_is_unique('users', 'name')", s -> s.table("users").hasUniqueConstraintOn("name")),
            yes("has_check('users')", s -> s.table("users").hasCheckConstraints()),
            no("has_check('students')", s -> s.table("students").hasCheckConstraints()),
            yes("col_has_check('users', 'age')", s -> s.table("users").hasCheckConstraint("adult")),
            no("col_has_check('users', 'name')", s -> s.table("users").hasCheckConstraint("users_name_check")),
            yes(
                    "indexes_are('users', ARRAY['users_pkey', 'users_email_key', 'users_name', 'users_role', 'users_tags'])",
                    s -> s.table("users")
                            .hasOnlyIndexes("users_email_key", "users_name", "users_pkey", "users_role", "users_tags")),
            no("indexes_are('users', ARRAY['users_pkey'])", s -> s.table("users")
                    .hasOnlyIndexes("users_pkey")),
            yes("has_index('users', 'users_name')", s -> s.table("users").hasIndex("users_name")),
            yes(
                    "has_index('users', 'users_name', 'lower((name)::text)')",
                    s -> s.table("users").index("users_name").isOn("lower(name)")),
            no(
                    "has_index('users', 'users_role', ARRAY['role'])",
                    s -> s.table("users").index("users_role").isOn("role")),
            no("has_index('users', 'users_nothing')", s -> s.table("users").hasIndex("users_nothing")),
            yes("hasnt_index('users', 'users_nothing')", s -> s.table("users").doesNotHaveIndex("users_nothing")),
            no("hasnt_index('users', 'users_tags')", s -> s.table("users").doesNotHaveIndex("users_tags")),
            yes("is_indexed('users', ARRAY['role', 'created'])", s -> s.table("users")
                    .hasIndexOn("role", "created")),
            no("is_indexed('users', ARRAY['created', 'role'])", s -> s.table("users")
                    .hasIndexOn("created", "role")),
            no("is_indexed('users', ARRAY['age'])", s -> s.table("users").hasIndexOn("age")),
            yes(
                    "index_is_unique('users', 'users_email_key')",
                    s -> s.table("users").index("users_email_key").isUnique()),
            no(
                    "index_is_unique('users', 'users_name')",
                    s -> s.table("users").index("users_name").isUnique()),
            yes(
                    "index_is_primary('users', 'users_pkey')",
                    s -> s.table("users").index("users_pkey").isPrimary()),
            no(
                    "index_is_primary('users', 'users_email_key')",
                    s -> s.table("users").index("users_email_key").isPrimary()),
            yes(
                    "index_is_type('users', 'users_tags', 'gin')",
                    s -> s.table("users").index("users_tags").usesMethod("gin")),
            no(
                    "index_is_type('users', 'users_tags', 'btree')",
                    s -> s.table("users").index("users_tags").usesMethod("btree")),
            yes(
                    "is_clustered('users', 'users_pkey')",
                    s -> s.table("users").index("users_pkey").isClustered()),
            no(
                    "is_clustered('users', 'users_name')",
                    s -> s.table("users").index("users_name").isClustered()),
            yes("index_owner_is('students', 'students_pkey', 'clerk')", s -> s.table("students")
                    .isOwnedBy("clerk")),
            yes("triggers_are('users', ARRAY['users_touched'])", s -> s.table("users")
                    .hasOnlyTriggers("users_touched")),
            no("triggers_are('users', ARRAY['other'])", s -> s.table("users").hasOnlyTriggers("other")),
            yes("has_trigger('users', 'users_touched')", s -> s.table("users").hasTrigger("users_touched")),
            no("hasnt_trigger('users', 'users_touched')", s -> s.table("users").doesNotHaveTrigger("users_touched")),
            yes(
                    "trigger_is('users', 'users_touched', 'touched')",
                    s -> s.table("users").trigger("users_touched").calls("touched")),
            no(
                    "trigger_is('users', 'users_touched', 'tidy')",
                    s -> s.table("users").trigger("users_touched").calls("tidy")),
            yes("rules_are('loose', ARRAY['keep', 'note'])", s -> s.table("loose")
                    .hasOnlyRules("note", "keep")),
            no("has_rule('loose', 'other')", s -> s.table("loose").hasRule("other")),
            yes("hasnt_rule('users', 'keep')", s -> s.table("users").doesNotHaveRule("keep")),
            yes(
                    "rule_is_instead('loose', 'keep')",
                    s -> s.table("loose").rule("keep").isInstead()),
            no(
                    "rule_is_instead('loose', 'note')",
                    s -> s.table("loose").rule("note").isInstead()),
            yes(
                    "rule_is_on('loose', 'keep', 'delete')",
                    s -> s.table("loose").rule("keep").isOn("DELETE")),
            no(
                    "rule_is_on('loose', 'keep', 'update')",
                    s -> s.table("loose").rule("keep").isOn("UPDATE")),
            yes("policies_are('users', ARRAY['own_rows'])", s -> s.table("users")
                    .hasOnlyPolicies("own_rows")),
            no("policies_are('users', ARRAY['other'])", s -> s.table("users").hasOnlyPolicies("other")),
            yes(
                    "policy_roles_are('users', 'own_rows', ARRAY['staff'])",
                    s -> s.table("users").policy("own_rows").appliesTo("staff")),
            no(
                    "policy_roles_are('users', 'own_rows', ARRAY['clerk'])",
                    s -> s.table("users").policy("own_rows").appliesTo("clerk")),
            yes(
                    "policy_cmd_is('users', 'own_rows', 'select')",
                    s -> s.table("users").policy("own_rows").forCommand("SELECT")),
            no(
                    "policy_cmd_is('users', 'own_rows', 'all')",
                    s -> s.table("users").policy("own_rows").forCommand("ALL")),
            yes(
                    "column_privs_are('users', 'name', 'nobody', ARRAY['UPDATE'])",
                    s -> s.table("users").column("name").grants().to("nobody").areExactly("UPDATE")),
            no(
                    "column_privs_are('users', 'email', 'nobody', ARRAY['UPDATE'])",
                    s -> s.table("users").column("email").grants().to("nobody").areExactly("UPDATE")));

    private PgtapTableCases() {}
}
