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
                .isNotOwnedBy("backstitch_clerk")
                .hasNoPublicPrivileges()
                .grants()
                .areOnlyTo("backstitch_auditor", "backstitch_clerk", "postgres")
                .and()
                .grants()
                .to("backstitch_clerk")
                .areExactly("insert", "SELECT")
                .areNotGrantable()
                .areGrantedBy("postgres")
                .include("SELECT")
                .doNotInclude("DELETE")
                .to("backstitch_auditor")
                .areExactly("SELECT")
                .areGrantable()
                .and()
                .column("email")
                .grants()
                .areOnlyTo("backstitch_auditor")
                .to("backstitch_auditor")
                .areExactly("UPDATE")
                .to("backstitch_clerk")
                .areExactly();
        assertThat(schema).table("pets").grants().toPublic().areExactly("SELECT");
        assertThat(schema).table("animals").isOwnedBy("backstitch_clerk");
    }

    @Test
    void another_owner_is_told() {
        failing(() -> assertThat(schema).table("animals").isOwnedBy("postgres"))
                .withMessage(
                        """
                [table public.animals] Expecting table public.animals to be owned by postgres, but it is owned by backstitch_clerk.
                  table  CREATE TABLE public.animals (id integer, name text)""");
        failing(() -> assertThat(schema).table("animals").isNotOwnedBy("backstitch_clerk"))
                .withMessage(
                        """
                [table public.animals] Expecting table public.animals not to be owned by backstitch_clerk, but it is.
                  table  CREATE TABLE public.animals (id integer, name text)""");
    }

    @Test
    void missing_and_extra_privileges_are_told_with_all_grants() {
        failing(() -> assertThat(schema)
                        .table("pets")
                        .column("owner")
                        .grants()
                        .to("backstitch_clerk")
                        .areExactly("SELECT"))
                .withMessage(
                        """
                [table public.pets > column owner > grants > to backstitch_clerk] Expecting backstitch_clerk to have only the expected privileges on column public.pets.owner, but 1 is missing.
                  missing   SELECT
                  expected  SELECT
                  found     none
                  grants    none""");
        failing(() -> assertThat(schema)
                        .sequence("ticket_seq")
                        .grants()
                        .to("backstitch_clerk")
                        .areExactly("SELECT"))
                .withMessage(
                        """
                [sequence public.ticket_seq > grants > to backstitch_clerk] Expecting backstitch_clerk to have only the expected privileges on sequence public.ticket_seq, but 1 is missing and 1 is extra.
                  missing   SELECT
                  extra     USAGE
                  expected  SELECT
                  found     USAGE
                  grants    USAGE to backstitch_clerk by postgres
                            SELECT to postgres by postgres
                            UPDATE to postgres by postgres
                            USAGE to postgres by postgres""");
    }

    @Test
    void roles_with_privileges_are_compared() {
        failing(() -> assertThat(schema).sequence("ticket_seq").grants().areOnlyTo("postgres", "backstitch_auditor"))
                .withMessage(
                        """
                [sequence public.ticket_seq > grants] Expecting sequence public.ticket_seq to have only the expected roles with privileges, but 1 is missing and 1 is extra.
                  missing   backstitch_auditor
                  extra     backstitch_clerk
                  expected  postgres, backstitch_auditor
                  found     backstitch_clerk, postgres""");
    }

    @Test
    void one_privilege_is_told() {
        failing(() -> assertThat(schema)
                        .sequence("ticket_seq")
                        .grants()
                        .to("backstitch_clerk")
                        .include("SELECT"))
                .withMessage(
                        """
                [sequence public.ticket_seq > grants > to backstitch_clerk] Expecting backstitch_clerk to have SELECT on sequence public.ticket_seq, but it has USAGE.
                  grants  USAGE to backstitch_clerk by postgres
                          SELECT to postgres by postgres
                          UPDATE to postgres by postgres
                          USAGE to postgres by postgres""");
        failing(() -> assertThat(schema)
                        .sequence("ticket_seq")
                        .grants()
                        .to("backstitch_clerk")
                        .doNotInclude("USAGE", "UPDATE"))
                .withMessage(
                        """
                [sequence public.ticket_seq > grants > to backstitch_clerk] Expecting backstitch_clerk to have none of UPDATE, USAGE on sequence public.ticket_seq, but it has USAGE.
                  grants  USAGE to backstitch_clerk by postgres
                          SELECT to postgres by postgres
                          UPDATE to postgres by postgres
                          USAGE to postgres by postgres""");
        failing(() -> assertThat(schema)
                        .sequence("ticket_seq")
                        .grants()
                        .to("backstitch_auditor")
                        .include("USAGE"))
                .withMessage(
                        """
                [sequence public.ticket_seq > grants > to backstitch_auditor] Expecting backstitch_auditor to have USAGE on sequence public.ticket_seq, but it has none.
                  grants  USAGE to backstitch_clerk by postgres
                          SELECT to postgres by postgres
                          UPDATE to postgres by postgres
                          USAGE to postgres by postgres""");
    }

    @Test
    void how_it_was_granted_is_told() {
        failing(() -> assertThat(schema)
                        .sequence("ticket_seq")
                        .grants()
                        .to("backstitch_clerk")
                        .areGrantable())
                .withMessage(
                        """
                [sequence public.ticket_seq > grants > to backstitch_clerk] Expecting backstitch_clerk to have all its privileges on sequence public.ticket_seq WITH GRANT OPTION, but it has USAGE to backstitch_clerk by postgres.
                  grants  USAGE to backstitch_clerk by postgres
                          SELECT to postgres by postgres
                          UPDATE to postgres by postgres
                          USAGE to postgres by postgres""");
        failing(() -> assertThat(schema)
                        .sequence("ticket_seq")
                        .grants()
                        .to("backstitch_auditor")
                        .areNotGrantable())
                .withMessage(
                        """
                [sequence public.ticket_seq > grants > to backstitch_auditor] Expecting backstitch_auditor to have all its privileges on sequence public.ticket_seq without GRANT OPTION, but it has none.
                  grants  USAGE to backstitch_clerk by postgres
                          SELECT to postgres by postgres
                          UPDATE to postgres by postgres
                          USAGE to postgres by postgres""");
        failing(() -> assertThat(schema)
                        .sequence("ticket_seq")
                        .grants()
                        .to("backstitch_clerk")
                        .areGrantedBy("backstitch_clerk"))
                .withMessage(
                        """
                [sequence public.ticket_seq > grants > to backstitch_clerk] Expecting backstitch_clerk to have all its privileges on sequence public.ticket_seq from backstitch_clerk, but it has USAGE to backstitch_clerk by postgres.
                  grants  USAGE to backstitch_clerk by postgres
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
