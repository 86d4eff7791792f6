package dev.backstitch.assertions;

import static dev.backstitch.assertions.BackstitchAssertions.assertThat;
import static dev.backstitch.assertions.Failing.failing;

import dev.backstitch.engine.schema.Schema;
import org.junit.jupiter.api.Test;

class GrantsAssertTests {

    private final Schema schema = LiveRelations.schema();

    @Test
    void what_is_granted_passes() {
        assertThat(schema)
                .table("customers")
                .isOwnedBy("postgres")
                .isNotOwnedBy("clerk")
                .hasNoPublicPrivileges()
                .grants()
                .areOnlyTo("auditor", "clerk", "postgres")
                .and()
                .grants()
                .to("clerk")
                .areExactly("insert", "SELECT")
                .areNotGrantable()
                .areGrantedBy("postgres")
                .include("SELECT")
                .doNotInclude("DELETE")
                .to("auditor")
                .areExactly("SELECT")
                .areGrantable()
                .and()
                .column("email")
                .grants()
                .areOnlyTo("auditor")
                .to("auditor")
                .areExactly("UPDATE")
                .to("clerk")
                .areExactly();
        assertThat(schema).table("pets").grants().toPublic().areExactly("SELECT");
        assertThat(schema).table("animals").isOwnedBy("clerk");
    }

    @Test
    void another_owner_is_told() {
        failing(() -> assertThat(schema).table("animals").isOwnedBy("postgres"))
                .withMessage(
                        """
                [table public.animals] Expecting table public.animals to be owned by postgres, but it is owned by clerk.
                  table  CREATE TABLE public.animals (id integer, name text)""");
        failing(() -> assertThat(schema).table("animals").isNotOwnedBy("clerk"))
                .withMessage(
                        """
                [table public.animals] Expecting table public.animals not to be owned by clerk, but it is.
                  table  CREATE TABLE public.animals (id integer, name text)""");
    }

    @Test
    void missing_and_extra_privileges_are_told_with_all_grants() {
        failing(() -> assertThat(schema)
                        .table("pets")
                        .column("owner")
                        .grants()
                        .to("clerk")
                        .areExactly("SELECT"))
                .withMessage(
                        """
                [table public.pets > column owner > grants > to clerk] Expecting clerk to have only the expected privileges on column public.pets.owner, but 1 is missing.
                  missing   SELECT
                  expected  SELECT
                  found     none
                  grants    none""");
        failing(() -> assertThat(schema)
                        .sequence("ticket_seq")
                        .grants()
                        .to("clerk")
                        .areExactly("SELECT"))
                .withMessage(
                        """
                [sequence public.ticket_seq > grants > to clerk] Expecting clerk to have only the expected privileges on sequence public.ticket_seq, but 1 is missing and 1 is extra.
                  missing   SELECT
                  extra     USAGE
                  expected  SELECT
                  found     USAGE
                  grants    USAGE to clerk by postgres
                            SELECT to postgres by postgres
                            UPDATE to postgres by postgres
                            USAGE to postgres by postgres""");
    }

    @Test
    void roles_with_privileges_are_compared() {
        failing(() -> assertThat(schema).sequence("ticket_seq").grants().areOnlyTo("postgres", "auditor"))
                .withMessage(
                        """
                [sequence public.ticket_seq > grants] Expecting sequence public.ticket_seq to have only the expected roles with privileges, but 1 is missing and 1 is extra.
                  missing   auditor
                  extra     clerk
                  expected  postgres, auditor
                  found     clerk, postgres""");
    }

    @Test
    void one_privilege_is_told() {
        failing(() -> assertThat(schema)
                        .sequence("ticket_seq")
                        .grants()
                        .to("clerk")
                        .include("SELECT"))
                .withMessage(
                        """
                [sequence public.ticket_seq > grants > to clerk] Expecting clerk to have SELECT on sequence public.ticket_seq, but it has USAGE.
                  grants  USAGE to clerk by postgres
                          SELECT to postgres by postgres
                          UPDATE to postgres by postgres
                          USAGE to postgres by postgres""");
        failing(() -> assertThat(schema)
                        .sequence("ticket_seq")
                        .grants()
                        .to("clerk")
                        .doNotInclude("USAGE", "UPDATE"))
                .withMessage(
                        """
                [sequence public.ticket_seq > grants > to clerk] Expecting clerk to have none of UPDATE, USAGE on sequence public.ticket_seq, but it has USAGE.
                  grants  USAGE to clerk by postgres
                          SELECT to postgres by postgres
                          UPDATE to postgres by postgres
                          USAGE to postgres by postgres""");
        failing(() -> assertThat(schema)
                        .sequence("ticket_seq")
                        .grants()
                        .to("auditor")
                        .include("USAGE"))
                .withMessage(
                        """
                [sequence public.ticket_seq > grants > to auditor] Expecting auditor to have USAGE on sequence public.ticket_seq, but it has none.
                  grants  USAGE to clerk by postgres
                          SELECT to postgres by postgres
                          UPDATE to postgres by postgres
                          USAGE to postgres by postgres""");
    }

    @Test
    void how_it_was_granted_is_told() {
        failing(() -> assertThat(schema)
                        .sequence("ticket_seq")
                        .grants()
                        .to("clerk")
                        .areGrantable())
                .withMessage(
                        """
                [sequence public.ticket_seq > grants > to clerk] Expecting clerk to have all its privileges on sequence public.ticket_seq WITH GRANT OPTION, but it has USAGE to clerk by postgres.
                  grants  USAGE to clerk by postgres
                          SELECT to postgres by postgres
                          UPDATE to postgres by postgres
                          USAGE to postgres by postgres""");
        failing(() -> assertThat(schema)
                        .sequence("ticket_seq")
                        .grants()
                        .to("auditor")
                        .areNotGrantable())
                .withMessage(
                        """
                [sequence public.ticket_seq > grants > to auditor] Expecting auditor to have all its privileges on sequence public.ticket_seq without GRANT OPTION, but it has none.
                  grants  USAGE to clerk by postgres
                          SELECT to postgres by postgres
                          UPDATE to postgres by postgres
                          USAGE to postgres by postgres""");
        failing(() -> assertThat(schema)
                        .sequence("ticket_seq")
                        .grants()
                        .to("clerk")
                        .areGrantedBy("clerk"))
                .withMessage(
                        """
                [sequence public.ticket_seq > grants > to clerk] Expecting clerk to have all its privileges on sequence public.ticket_seq from clerk, but it has USAGE to clerk by postgres.
                  grants  USAGE to clerk by postgres
                          SELECT to postgres by postgres
                          UPDATE to postgres by postgres
                          USAGE to postgres by postgres""");
    }

    @Test
    void what_everybody_may_do_is_told() {
        failing(() -> assertThat(schema).table("pets").hasNoPublicPrivileges())
                .withMessage(
                        """
                [table public.pets] Expecting table public.pets to grant nothing to PUBLIC, but it grants SELECT.
                  table  CREATE TABLE public.pets (owner text)""");
    }
}
