package dev.backstitch.engine.schema;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The current row of a result, read by column name. */
final class Row {

    private final ResultSet row;
    private final Map<String, List<Grant>> seen = new HashMap<>();

    Row(ResultSet row) {
        this.row = row;
    }

    ItemKey key(Catalog catalog) throws SQLException {
        return ItemKey.of(catalog, oid("oid"));
    }

    ObjectName name() throws SQLException {
        return new ObjectName(text("schema"), text("name"));
    }

    String text(String column) throws SQLException {
        String text = row.getString(column);
        if (text == null) {
            throw new SQLException("the catalog query returned NULL as " + column);
        }
        return text;
    }

    Optional<String> optional(String column) throws SQLException {
        return Optional.ofNullable(row.getString(column));
    }

    boolean flag(String column) throws SQLException {
        return row.getBoolean(column);
    }

    /** The first letter of a "char" column; a blank where it is empty. */
    char letter(String column) throws SQLException {
        String text = text(column);
        return text.isEmpty() ? ' ' : text.charAt(0);
    }

    int number(String column) throws SQLException {
        return row.getInt(column);
    }

    /** 0 where it is NULL, as in the catalog itself. */
    long oid(String column) throws SQLException {
        return row.getLong(column);
    }

    /** Empty where it is NULL. */
    List<String> texts(String column) throws SQLException {
        return array(column, String.class);
    }

    List<String> sortedTexts(String column) throws SQLException {
        return texts(column).stream().sorted().toList();
    }

    List<Integer> numbers(String column) throws SQLException {
        return array(column, Integer.class);
    }

    List<Long> oids(String column) throws SQLException {
        return array(column, Long.class);
    }

    /** Most objects of a database have one of a few lists of grants: each is parsed once. */
    List<Grant> grants(String column) throws SQLException {
        String text = row.getString(column);
        if (text == null) {
            return List.of();
        }
        List<Grant> grants = seen.get(text);
        if (grants == null) {
            grants = AccessList.parse(texts(column));
            seen.put(text, grants);
        }
        return grants;
    }

    private <T> List<T> array(String column, Class<T> type) throws SQLException {
        Array array = row.getArray(column);
        if (array == null) {
            return List.of();
        }
        return Arrays.stream((Object[]) array.getArray()).map(type::cast).toList();
    }
}
