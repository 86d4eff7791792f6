package dev.backstitch.engine.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class InspectCommandTests {

    private final NamedDatabase database = NamedDatabase.create();

    @BeforeEach
    void two_tables_are_made() {
        database.sql("CREATE TYPE mood AS ENUM ('sad', 'glad');"
                + "CREATE TABLE users (id int PRIMARY KEY, mood mood NOT NULL DEFAULT 'glad');"
                + "CREATE TABLE orders (user_id int REFERENCES users ON DELETE SET NULL)");
    }

    @AfterEach
    void the_database_goes() {
        database.close();
    }

    @Test
    void topics_are_shown_as_tables() {
        assertThat(database.run("inspect", "tables", "enums", "foreign-keys"))
                .isEqualTo(new CommandRun(
                        0,
                        """
                                tables (2)
                                  table          kind   columns  owner     comment
                                  public.orders  table  1        postgres
                                  public.users   table  2        postgres

                                enums (1)
                                  enum         values
                                  public.mood  sad, glad

                                foreign-keys (1)
                                  table          columns  references         constraint           on-delete
                                  public.orders  user_id  public.users (id)  orders_user_id_fkey  SET NULL
                                """,
                        ""));
    }

    @Test
    void all_is_shown_where_nothing_is_asked_for() {
        assertThat(database.run("inspect").out().lines().filter(line -> !line.startsWith(" ") && !line.isEmpty()))
                .containsExactly(
                        "tables (2)",
                        "enums (1)",
                        "indexes (1)",
                        "foreign-keys (1)",
                        "index-usage (1)",
                        "table-sizes (2)",
                        "index-sizes (1)");
    }

    @Test
    void one_table_is_described_with_who_references_it() {
        assertThat(database.run("inspect", "--table", "users").out())
                .isEqualTo(
                        """
                        columns (2)
                          column  type         null      default              comment
                          id      integer      not null
                          mood    public.mood  not null  'glad'::public.mood

                        indexes (1)
                          index              table         unique  method  keys  where
                          public.users_pkey  public.users  unique  btree   id

                        foreign-keys (0)

                        referenced-by (1)
                          table          columns  references         constraint           on-delete
                          public.orders  user_id  public.users (id)  orders_user_id_fkey  SET NULL
                        """);
    }

    @Test
    void the_same_is_to_be_had_as_JSON() {
        assertThat(database.run("inspect", "enums", "--format", "json").out())
                .isEqualTo(
                        """
                        {
                          "formatVersion" : 1,
                          "enums" : [ {
                            "enum" : "public.mood",
                            "values" : "sad, glad"
                          } ]
                        }
                        """);
    }

    @Test
    void what_is_not_there_is_wrong_usage() {
        assertThat(database.run("inspect", "enum").err())
                .isEqualTo(
                        "backstitch: unknown topic \"enum\"; did you mean \"enums\"? the topics are tables, enums, indexes, foreign-keys, index-usage, sizes\n");
        assertThat(database.run("inspect", "--table", "nowhere").err())
                .isEqualTo("backstitch: there is no table nowhere; there are public.orders, public.users\n");
    }
}
