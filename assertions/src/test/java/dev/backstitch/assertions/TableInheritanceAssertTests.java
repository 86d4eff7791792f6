package dev.backstitch.assertions;

import static dev.backstitch.assertions.BackstitchAssertions.assertThat;
import static dev.backstitch.assertions.Failing.failing;

import dev.backstitch.engine.schema.Schema;
import org.junit.jupiter.api.Test;

class TableInheritanceAssertTests {

    private final Schema schema = LiveRelations.schema();

    @Test
    void what_is_so_passes() {
        assertThat(schema)
                .table("dogs")
                .inheritsFrom("pets")
                .doesNotInheritFrom("customers")
                .hasExactlyParents("animals", "pets")
                .hasChildTables()
                .hasOnlyChildTables("puppies")
                .isDescendantOf("animals")
                .isDescendantOf("animals", 1)
                .isNotDescendantOf("puppies");
        assertThat(schema)
                .table("animals")
                .isAncestorOf("puppies")
                .isAncestorOf("puppies", 2)
                .isNotAncestorOf("pets")
                .hasExactlyParents()
                .hasOnlyChildTables("dogs");
        assertThat(schema).table("puppies").hasOnlyChildTables();
    }

    @Test
    void parents_are_told() {
        failing(() -> assertThat(schema).table("puppies").inheritsFrom("animals"))
                .withMessage(
                        """
                [table public.puppies] Expecting table public.puppies to inherit from public.animals, but it inherits from public.dogs.
                  table  CREATE TABLE public.puppies (id integer, name text, owner text, breed text, born date) INHERITS (public.dogs)""");
        failing(() -> assertThat(schema).table("animals").inheritsFrom("pets"))
                .withMessage(
                        """
                [table public.animals] Expecting table public.animals to inherit from public.pets, but it has no parents.
                  table  CREATE TABLE public.animals (id integer, name text)""");
        failing(() -> assertThat(schema).table("dogs").doesNotInheritFrom("pets"))
                .withMessage(
                        """
                [table public.dogs] Expecting table public.dogs not to inherit from public.pets, but it does.
                  table  CREATE TABLE public.dogs (id integer, name text, owner text, breed text) INHERITS (public.animals, public.pets)""");
        failing(() -> assertThat(schema).table("dogs").hasExactlyParents("pets", "animals"))
                .withMessage(
                        """
                [table public.dogs] Expecting table public.dogs to have exactly the expected parents, but their order differs.
                  expected  public.pets, public.animals
                  found     public.animals, public.pets""");
    }

    @Test
    void children_are_told() {
        failing(() -> assertThat(schema).table("puppies").hasChildTables())
                .withMessage(
                        """
                [table public.puppies] Expecting table public.puppies to have child tables, but it has none.
                  table  CREATE TABLE public.puppies (id integer, name text, owner text, breed text, born date) INHERITS (public.dogs)""");
        failing(() -> assertThat(schema).table("dogs").hasOnlyChildTables())
                .withMessage(
                        """
                [table public.dogs] Expecting table public.dogs to have only the expected child tables, but 1 is extra.
                  extra     public.puppies
                  expected  none
                  found     public.puppies""");
    }

    @Test
    void the_depth_is_told() {
        failing(() -> assertThat(schema).table("animals").isAncestorOf("puppies", 1))
                .withMessage(
                        """
                [table public.animals] Expecting table public.animals to be an ancestor of public.puppies at depth 1, but it is one at depth 2.
                  table  CREATE TABLE public.animals (id integer, name text)""");
        failing(() -> assertThat(schema).table("animals").isAncestorOf("pets"))
                .withMessage(
                        """
                [table public.animals] Expecting table public.animals to be an ancestor of public.pets, but it is not.
                  table  CREATE TABLE public.animals (id integer, name text)""");
        failing(() -> assertThat(schema).table("animals").isNotAncestorOf("puppies"))
                .withMessage(
                        """
                [table public.animals] Expecting table public.animals not to be an ancestor of public.puppies, but it is.
                  table  CREATE TABLE public.animals (id integer, name text)""");
        failing(() -> assertThat(schema).table("puppies").isDescendantOf("animals", 3))
                .withMessage(
                        """
                [table public.puppies] Expecting table public.puppies to be a descendant of public.animals at depth 3, but it is one at depth 2.
                  table  CREATE TABLE public.puppies (id integer, name text, owner text, breed text, born date) INHERITS (public.dogs)""");
        failing(() -> assertThat(schema).table("animals").isDescendantOf("pets"))
                .withMessage(
                        """
                [table public.animals] Expecting table public.animals to be a descendant of public.pets, but it is not.
                  table  CREATE TABLE public.animals (id integer, name text)""");
        failing(() -> assertThat(schema).table("puppies").isNotDescendantOf("animals"))
                .withMessage(
                        """
                [table public.puppies] Expecting table public.puppies not to be a descendant of public.animals, but it is.
                  table  CREATE TABLE public.puppies (id integer, name text, owner text, breed text, born date) INHERITS (public.dogs)""");
    }
}
