package dev.backstitch.assertions;

import static dev.backstitch.assertions.BackstitchAssertions.assertThat;
import static dev.backstitch.assertions.Failing.failing;

import dev.backstitch.engine.schema.Schema;
import org.junit.jupiter.api.Test;

class IndexKeyAssertTests {

    private final Schema schema = LiveRelations.schema();

    @Test
    void what_is_so_passes() {
        assertThat(schema)
                .table("customers")
                .index("customers_name_idx")
                .key("name")
                .isColumn()
                .isDescending()
                .isNullsLast()
                .hasOperatorClass("text_pattern_ops")
                .hasCollation("POSIX")
                .hasDefaultStatisticsTarget()
                .and()
                .key("lower(notes)")
                .isExpression()
                .isAscending()
                .isNullsLast()
                .hasDefaultOperatorClass()
                .hasDefaultCollation()
                .hasStatisticsTarget(300);
        assertThat(schema)
                .table("animals")
                .index("animals_id_idx")
                .key("id")
                .isAscending()
                .isNullsFirst();
    }

    @Test
    void the_order_is_told() {
        failing(() -> assertThat(schema)
                        .table("customers")
                        .index("customers_name_idx")
                        .key("name")
                        .isAscending())
                .withMessage(
                        """
                [table public.customers > index customers_name_idx > key name] Expecting index key name to be ascending, but it is descending.
                  key  name COLLATE "POSIX" text_pattern_ops DESC NULLS LAST""");
        failing(() -> assertThat(schema)
                        .table("customers")
                        .index("customers_name_idx")
                        .key("lower(notes)")
                        .isDescending())
                .withMessage(
                        """
                [table public.customers > index customers_name_idx > key lower(notes)] Expecting index key lower(notes) to be descending, but it is ascending.
                  key  lower(notes)""");
        failing(() -> assertThat(schema)
                        .table("customers")
                        .index("customers_name_idx")
                        .key("name")
                        .isNullsFirst())
                .withMessage(
                        """
                [table public.customers > index customers_name_idx > key name] Expecting index key name to be NULLS FIRST, but it is NULLS LAST.
                  key  name COLLATE "POSIX" text_pattern_ops DESC NULLS LAST""");
        failing(() -> assertThat(schema)
                        .table("animals")
                        .index("animals_id_idx")
                        .key("id")
                        .isNullsLast())
                .withMessage(
                        """
                [table public.animals > index animals_id_idx > key id] Expecting index key id to be NULLS LAST, but it is NULLS FIRST.
                  key  id NULLS FIRST""");
    }

    @Test
    void what_it_is_is_told() {
        failing(() -> assertThat(schema)
                        .table("customers")
                        .index("customers_name_idx")
                        .key("name")
                        .isExpression())
                .withMessage(
                        """
                [table public.customers > index customers_name_idx > key name] Expecting index key name to be an expression, but it is a column.
                  key  name COLLATE "POSIX" text_pattern_ops DESC NULLS LAST""");
        failing(() -> assertThat(schema)
                        .table("customers")
                        .index("customers_name_idx")
                        .key("lower(notes)")
                        .isColumn())
                .withMessage(
                        """
                [table public.customers > index customers_name_idx > key lower(notes)] Expecting index key lower(notes) to be a column, but it is an expression.
                  key  lower(notes)""");
    }

    @Test
    void operator_class_and_collation_are_told() {
        failing(() -> assertThat(schema)
                        .table("customers")
                        .index("customers_name_idx")
                        .key("lower(notes)")
                        .hasOperatorClass("text_ops"))
                .withMessage(
                        """
                [table public.customers > index customers_name_idx > key lower(notes)] Expecting index key lower(notes) to have the operator class text_ops, but it has the default one.
                  key  lower(notes)""");
        failing(() -> assertThat(schema)
                        .table("customers")
                        .index("customers_name_idx")
                        .key("name")
                        .hasDefaultOperatorClass())
                .withMessage(
                        """
                [table public.customers > index customers_name_idx > key name] Expecting index key name to have the default operator class, but it has the operator class text_pattern_ops.
                  key  name COLLATE "POSIX" text_pattern_ops DESC NULLS LAST""");
        failing(() -> assertThat(schema)
                        .table("customers")
                        .index("customers_name_idx")
                        .key("lower(notes)")
                        .hasCollation("C"))
                .withMessage(
                        """
                [table public.customers > index customers_name_idx > key lower(notes)] Expecting index key lower(notes) to have the collation C, but it has that of its column.
                  key  lower(notes)""");
        failing(() -> assertThat(schema)
                        .table("customers")
                        .index("customers_name_idx")
                        .key("name")
                        .hasDefaultCollation())
                .withMessage(
                        """
                [table public.customers > index customers_name_idx > key name] Expecting index key name to have the collation of its column, but it has the collation "POSIX".
                  key  name COLLATE "POSIX" text_pattern_ops DESC NULLS LAST""");
    }

    @Test
    void the_statistics_target_is_told() {
        failing(() -> assertThat(schema)
                        .table("customers")
                        .index("customers_name_idx")
                        .key("name")
                        .hasStatisticsTarget(100))
                .withMessage(
                        """
                [table public.customers > index customers_name_idx > key name] Expecting index key name to have the statistics target 100, but it has the default one.
                  key  name COLLATE "POSIX" text_pattern_ops DESC NULLS LAST""");
        failing(() -> assertThat(schema)
                        .table("customers")
                        .index("customers_name_idx")
                        .key("lower(notes)")
                        .hasDefaultStatisticsTarget())
                .withMessage(
                        """
                [table public.customers > index customers_name_idx > key lower(notes)] Expecting index key lower(notes) to have the default statistics target, but it has the statistics target 300.
                  key  lower(notes)""");
    }

    @Test
    void another_key_is_told() {
        failing(() -> assertThat(schema)
                        .table("customers")
                        .index("customers_name_idx")
                        .key("email"))
                .withMessage(
                        """
                [table public.customers > index customers_name_idx] Expecting index public.customers_name_idx to have the key email, but it is on (name COLLATE "POSIX" text_pattern_ops DESC NULLS LAST, lower(notes)).
                  index  CREATE INDEX customers_name_idx ON public.customers (name COLLATE "POSIX" text_pattern_ops DESC NULLS LAST, lower(notes)) WITH (fillfactor=50)""");
    }
}
