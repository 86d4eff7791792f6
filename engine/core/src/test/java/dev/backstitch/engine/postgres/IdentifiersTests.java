package dev.backstitch.engine.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifiersTests {

    @Test
    void quote_agrees_with_the_server_on_every_keyword() throws SQLException {
        try (Database database = TestPostgres.database();
                Connection connection = database.connect()) {
            List<String> words = Sql.column(connection, "SELECT word FROM pg_get_keywords() ORDER BY word");

            assertThat(words).hasSizeGreaterThan(400);
            assertThat(words.stream().map(Identifiers::quote).toList())
                    .isEqualTo(Sql.column(connection, "SELECT quote_ident(word) FROM pg_get_keywords() ORDER BY word"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "users",
                "createdAt",
                "_id",
                "a1",
                "1a",
                "",
                " ",
                "a b",
                "a\"b",
                "\"",
                "a-b",
                "a.b",
                "a$b",
                "$a",
                "é",
                "größe",
                "名前",
                "USERS",
                "select",
                "Select",
                "a'b",
                "a\\b",
                "😀",
                "a\nb"
            })
    void quote_and_literal_agree_with_the_server_on_odd_names(String name) throws SQLException {
        assertAgrees(name);
    }

    @Property(tries = 100)
    void quote_and_literal_agree_with_the_server_on_any_text(@ForAll @StringLength(max = 40) String name)
            throws SQLException {
        // Neither zero bytes nor half surrogate pairs can be sent to a server at all.
        if (name.indexOf(0) < 0 && name.chars().noneMatch(c -> Character.isSurrogate((char) c))) {
            assertAgrees(name);
        }
    }

    private static void assertAgrees(String text) throws SQLException {
        try (Connection connection = AnyDatabase.OPEN.connect();
                PreparedStatement query = connection.prepareStatement("SELECT quote_ident(?), quote_literal(?)")) {
            query.setString(1, text);
            query.setString(2, text);
            try (ResultSet row = query.executeQuery()) {
                row.next();
                assertThat(Identifiers.quote(text)).isEqualTo(row.getString(1));
                assertThat(Identifiers.literal(text)).isEqualTo(row.getString(2));
            }
        }
    }

    private static final class AnyDatabase {
        static final Database OPEN = TestPostgres.database();
    }
}
