package dev.backstitch.engine.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DifferenceOrderTests {

    private final KitchenSink database = KitchenSink.empty(18);

    @AfterEach
    void drop_the_database() throws SQLException {
        database.close();
    }

    @Test
    void the_most_dangerous_stands_first_and_each_table_in_one_piece() {
        database.execute(
                """
                CREATE TABLE a (x int, y int, z text);
                CREATE INDEX a_x ON a (x);
                CREATE TABLE b (x int, y int);
                CREATE UNIQUE INDEX b_x ON b (x);
                CREATE TABLE c (x int, y int);
                CREATE TABLE d (x int, y int CHECK (y > 0));
                CREATE POLICY own ON d USING (x = 1);
                CREATE INDEX d_x ON d (x);
                CREATE FUNCTION f() RETURNS int LANGUAGE sql AS 'SELECT 1'""");
        Schema before = database.read();
        database.execute(
                """
                COMMENT ON TABLE a IS 'a';
                DROP INDEX a_x;
                ALTER TABLE a DROP x; ALTER TABLE a ADD x int;
                DROP INDEX b_x;
                GRANT SELECT ON c TO PUBLIC;
                ALTER TABLE c ADD z int;
                DROP INDEX d_x;
                COMMENT ON COLUMN d.y IS 'd';
                ALTER TABLE d ENABLE ROW LEVEL SECURITY;
                DROP POLICY own ON d;
                ALTER TABLE d DROP CONSTRAINT d_y_check;
                ALTER TABLE d DROP x;
                ALTER FUNCTION f() SECURITY DEFINER""");

        assertThat(DiffText.render(before.diff(database.read())))
                .isEqualTo(
                        """
                          - column public.d.x   integer
                          - constraint public.d.d_y_check   CHECK ((y > 0))
                          - policy public.d.own   CREATE POLICY own ON public.d TO PUBLIC USING ((x = 1))
                          ~ table public.d
                              row security   expected false
                                             found    true
                          - index public.d_x   CREATE INDEX d_x ON public.d (x)
                          ~ column public.d.y
                              comment   expected (none)
                                        found    d
                          - index public.b_x   CREATE UNIQUE INDEX b_x ON public.b (x)
                          + column public.c.z   integer
                          ~ table public.c
                              grants   expected (none)
                                       found    SELECT to PUBLIC by postgres
                          ~ routine public.f()
                              security definer   expected false
                                                 found    true
                          - index public.a_x   CREATE INDEX a_x ON public.a (x)
                          ~ table public.a
                              column order   expected x, y, z
                                             found    y, z, x
                              comment        expected (none)
                                             found    a
                        """);
    }
}
