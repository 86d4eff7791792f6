package dev.backstitch.engine.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostgresUrlTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    postgres://bob:s%40crt@db.example:6543/shop     | jdbc:postgresql://db.example:6543/shop?user=bob
                    postgresql://db.example                         | jdbc:postgresql://db.example:5432/postgres
                    postgres://                                     | jdbc:postgresql://localhost:5432/postgres
                    postgres:///shop                                | jdbc:postgresql://localhost:5432/shop
                    postgres://bob@[::1]:6543/shop                  | jdbc:postgresql://[::1]:6543/shop?user=bob
                    postgres://[fe80::1]/shop                       | jdbc:postgresql://[fe80::1]:5432/shop
                    postgres://h/a%20b%2Fc                          | jdbc:postgresql://h:5432/a%20b%2Fc
                    postgres://h/a+b                                | jdbc:postgresql://h:5432/a%2Bb
                    postgres://h/shop?sslmode=require&x=%26         | jdbc:postgresql://h:5432/shop?sslmode=require&x=%26
                    jdbc:postgresql://h:6543/shop?user=bob&password=s | jdbc:postgresql://h:6543/shop?user=bob
                    jdbc:postgresql://h/shop?sslpassword=s&ssl=true | jdbc:postgresql://h:5432/shop?ssl=true
                    jdbc:postgresql:shop                            | jdbc:postgresql://localhost:5432/shop
                    jdbc:postgresql:/                               | jdbc:postgresql://localhost:5432/postgres
                    """)
    void a_url_shows_as_jdbc_without_anything_secret(String text, String shown) {
        assertThat(PostgresUrl.parse(text)).hasToString(shown);
    }

    @Test
    void a_url_tells_its_parts() {
        PostgresUrl url = PostgresUrl.parse("postgres://b%6Fb:p%3Aw%20d@[::1]:6543/sh%C3%B8p?sslmode=disable");

        assertThat(url.host()).isEqualTo("::1");
        assertThat(url.port()).isEqualTo(6543);
        assertThat(url.database()).isEqualTo("shøp");
        assertThat(url.user()).contains("bob");
        assertThat(url.password()).contains("p:w d");
        assertThat(url.uri()).isEqualTo("postgres://bob:p%3Aw%20d@[::1]:6543/sh%C3%B8p?sslmode=disable");
        assertThat(url.withDatabase("other").uri())
                .isEqualTo("postgres://bob:p%3Aw%20d@[::1]:6543/other?sslmode=disable");
    }

    @Test
    void a_url_reads_back_what_it_writes() {
        PostgresUrl url = PostgresUrl.parse("jdbc:postgresql://h:1/d?user=a%40b&password=%2F%3F%23&x=1+1");

        assertThat(PostgresUrl.parse(url.uri())).isEqualTo(url).hasSameHashCodeAs(url);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    mysql://bob:secret@h/d        | Not a Postgres URL: it must start with jdbc:postgresql: or postgres://, as in postgres://user@host:5432/database.
                    embeded                       | Not a Postgres URL: it must start with jdbc:postgresql: or postgres://, as in postgres://user@host:5432/database.
                    postgres:bob:secret@h/d       | The Postgres URL cannot be read: // is missing after postgres:.
                    postgres://bob:secret@h:x/d   | The Postgres URL cannot be read: the port after the host must be a number from 1 to 65535.
                    postgres://bob:secret@h:70000 | The Postgres URL cannot be read: the port after the host must be a number from 1 to 65535.
                    postgres://bob:se%zzcret@h/d  | The Postgres URL cannot be read: a percent sign must be followed by two hexadecimal digits; write %25 for the sign itself.
                    postgres://bob:secret@a,b/d   | The Postgres URL cannot be read: it names several hosts; name one.
                    postgres://h/d?secret         | The Postgres URL cannot be read: a parameter after ? has no value; write name=value.
                    postgres:///d?host=/secret    | The Postgres URL cannot be read: Unix sockets and the parameter host are not supported; name the host after //.
                    """)
    void a_wrong_url_is_explained_without_its_secrets(String text, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PostgresUrl.parse(text))
                .withMessage(message)
                .withNoCause();
    }
}
