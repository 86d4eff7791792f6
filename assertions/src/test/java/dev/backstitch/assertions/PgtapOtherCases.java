package dev.backstitch.assertions;

import static dev.backstitch.assertions.PgtapCase.no;
import static dev.backstitch.assertions.PgtapCase.yes;

import java.util.List;

/** Types, routines, operators, roles, servers and extensions. */
final class PgtapOtherCases {

    static final List<PgtapCase> ALL = List.of(
            yes("enums_are('public', ARRAY['role'])", s -> s.hasOnlyEnumTypes("role")),
            no("enums_are('public', ARRAY['mood'])", s -> s.hasOnlyEnumTypes("mood")),
            yes("has_enum('role')", s -> s.hasEnumType("role")),
            no("has_enum('email')", s -> s.hasEnumType("email")),
            yes("hasnt_enum('Role')", s -> s.doesNotHaveEnumType("Role")),
            yes("enum_has_labels('role', ARRAY['ADMIN', 'NURSE', 'VIEWER'])", s -> s.enumType("role")
                    .hasExactlyValues("ADMIN", "NURSE", "VIEWER")),
            no("enum_has_labels('role', ARRAY['NURSE', 'ADMIN', 'VIEWER'])", s -> s.enumType("role")
                    .hasExactlyValues("NURSE", "ADMIN", "VIEWER")),
            no("enum_has_labels('role', ARRAY['ADMIN', 'NURSE'])", s -> s.enumType("role")
                    .hasExactlyValues("ADMIN", "NURSE")),
            yes("domains_are('public', ARRAY['email'])", s -> s.hasOnlyDomains("email")),
            yes("has_domain('email')", s -> s.hasDomain("email")),
            no("has_domain('role')", s -> s.hasDomain("role")),
            no("hasnt_domain('email')", s -> s.doesNotHaveDomain("email")),
            yes("domain_type_is('email', 'character varying')", s -> s.domain("email")
                    .hasBaseType("varchar(64)")),
            no("domain_type_is('email', 'text')", s -> s.domain("email").hasBaseType("text")),
            yes("domain_type_isnt('email', 'text')", s -> s.domain("email").doesNotHaveBaseType("text")),
            yes("has_composite('address')", s -> s.hasCompositeType("address")),
            no("has_composite('role')", s -> s.hasCompositeType("role")),
            yes("hasnt_composite('nothing')", s -> s.doesNotHaveCompositeType("nothing")),
            yes("composite_owner_is('address', 'clerk')", s -> s.compositeType("address")
                    .isOwnedBy("clerk")),
            yes("has_type('role')", s -> s.hasType("role")),
            no("has_type('nothing')", s -> s.hasType("nothing")),
            yes("hasnt_type('nothing')", s -> s.doesNotHaveType("nothing")),
            no("hasnt_type('email')", s -> s.doesNotHaveType("email")),
            yes("type_owner_is('role', 'postgres')", s -> s.enumType("role").isOwnedBy("postgres")),
            no("type_owner_is('role', 'clerk')", s -> s.enumType("role").isOwnedBy("clerk")),
            yes("has_function('twice')", s -> s.hasFunction("twice")),
            yes("has_function('twice', ARRAY['integer'])", s -> s.hasFunction("twice", "int")),
            no("has_function('twice', ARRAY['text'])", s -> s.hasFunction("twice", "text")),
            no("has_function('thrice')", s -> s.hasFunction("thrice")),
            yes("hasnt_function('thrice')", s -> s.doesNotHaveFunction("thrice")),
            yes("can('public', ARRAY['twice', 'touched'])", s -> s.hasFunctions("twice", "touched")),
            no("can('public', ARRAY['twice', 'thrice'])", s -> s.hasFunctions("twice", "thrice")),
            yes("function_lang_is('twice', 'sql')", s -> s.function("twice").isLanguage("sql")),
            no("function_lang_is('twice', 'plpgsql')", s -> s.function("twice").isLanguage("plpgsql")),
            yes("function_returns('twice', 'integer')", s -> s.function("twice").returns("int")),
            no("function_returns('twice', 'text')", s -> s.function("twice").returns("text")),
            yes("volatility_is('twice', 'immutable')", s -> s.function("twice").isImmutable()),
            no("volatility_is('twice', 'stable')", s -> s.function("twice").isStable()),
            yes("volatility_is('touched', 'volatile')", s -> s.function("touched")
                    .isVolatile()),
            yes("is_definer('app', 'secret', 'definer')", s -> s.function("app.secret")
                    .isSecurityDefiner()),
            no("is_definer('twice')", s -> s.function("twice").isSecurityDefiner()),
            yes("isnt_definer('twice')", s -> s.function("twice").isSecurityInvoker()),
            yes("is_strict('twice')", s -> s.function("twice").isStrict()),
            no("is_strict('touched')", s -> s.function("touched").isStrict()),
            yes("isnt_strict('touched')", s -> s.function("touched").isNotStrict()),
            yes("is_normal_function('twice')", s -> s.routine("twice").isFunction()),
            no("is_normal_function('tidy')", s -> s.routine("tidy").isFunction()),
            yes("is_aggregate('total')", s -> s.routine("total").isAggregate()),
            no("is_aggregate('twice')", s -> s.routine("twice").isAggregate()),
            yes("isnt_aggregate('twice')", s -> s.routine("twice").isNotAggregate()),
            yes("is_procedure('tidy')", s -> s.routine("tidy").isProcedure()),
            no("is_procedure('twice')", s -> s.routine("twice").isProcedure()),
            yes("isnt_window('twice')", s -> s.routine("twice").isNotWindowFunction()),
            no("is_window('twice')", s -> s.routine("twice").isWindowFunction()),
            yes("function_owner_is('app', 'secret', ARRAY[]::text[], 'clerk')", s -> s.function("app.secret")
                    .isOwnedBy("clerk")),
            no("function_owner_is('twice', ARRAY['integer'], 'clerk')", s -> s.function("twice")
                    .isOwnedBy("clerk")),
            yes("has_cast('address', 'text')", s -> s.hasCast("address", "text")),
            no("has_cast('address', 'integer')", s -> s.hasCast("address", "integer")),
            yes("hasnt_cast('address', 'integer')", s -> s.doesNotHaveCast("address", "integer")),
            yes("cast_context_is('address', 'text', 'assignment')", s -> s.cast("address", "text")
                    .isAssignment()),
            no("cast_context_is('address', 'text', 'implicit')", s -> s.cast("address", "text")
                    .isImplicit()),
            yes(
                    "has_operator('address', '===', 'address', 'boolean')",
                    s -> s.hasOperator("===", "address", "address")),
            no("has_operator('address', '====', 'address')", s -> s.hasOperator("====", "address", "address")),
            yes("has_leftop('!!!', 'address')", s -> s.hasOperator("!!!", "NONE", "address")),
            no("hasnt_leftop('!!!', 'address')", s -> s.doesNotHaveOperator("!!!", "NONE", "address")),
            yes("has_role('staff')", s -> s.hasRole("staff")),
            no("has_role('manager')", s -> s.hasRole("manager")),
            yes("hasnt_role('manager')", s -> s.doesNotHaveRole("manager")),
            yes("has_user('clerk')", s -> s.role("clerk").canLogin()),
            no("hasnt_user('clerk')", s -> s.role("clerk").cannotLogin()),
            yes("is_superuser('boss')", s -> s.role("boss").isSuperuser()),
            no("is_superuser('clerk')", s -> s.role("clerk").isSuperuser()),
            yes("isnt_superuser('clerk')", s -> s.role("clerk").isNotSuperuser()),
            yes("is_member_of('staff', 'clerk')", s -> s.role("clerk").isMemberOf("staff")),
            no("is_member_of('staff', 'nobody')", s -> s.role("nobody").isMemberOf("staff")),
            yes("isnt_member_of('staff', 'nobody')", s -> s.role("nobody").isNotMemberOf("staff")),
            yes("has_extension('hstore')", s -> s.hasExtension("hstore")),
            no("has_extension('citext')", s -> s.hasExtension("citext")),
            yes("hasnt_extension('citext')", s -> s.doesNotHaveExtension("citext")),
            yes("extensions_are('app', ARRAY['hstore'])", s -> s.extension("hstore")
                    .isInSchema("app")),
            yes(
                    "server_privs_are('archive', 'staff', ARRAY['USAGE'])",
                    s -> s.foreignServer("archive").grants().to("staff").areExactly("USAGE")),
            no(
                    "server_privs_are('archive', 'nobody', ARRAY['USAGE'])",
                    s -> s.foreignServer("archive").grants().to("nobody").areExactly("USAGE")),
            yes(
                    "fdw_privs_are('paper', 'nobody', ARRAY[]::text[])",
                    s -> s.foreignDataWrapper("paper").grants().to("nobody").areExactly()));

    private PgtapOtherCases() {}
}
