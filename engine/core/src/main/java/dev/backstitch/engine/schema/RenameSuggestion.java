package dev.backstitch.engine.schema;

import org.apiguardian.api.API;

/**
 * A guess: what is missing under one name may be what is unexpected under another.
 *
 * @param expected the object that is missing
 * @param found the object that is there instead
 * @param exact whether the two are known to differ in nothing but their name
 * @param sql the statement that gives the found one the expected name, without a semicolon
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public record RenameSuggestion(ObjectId expected, ObjectId found, boolean exact, String sql) {

    /**
     * Says it in one line, to be read below the missing object.
     *
     * @return such as {@code looks like it was renamed to public.users.telephone: ALTER TABLE …}
     */
    public String text() {
        return "looks like it was renamed to " + found.name() + ": " + sql;
    }
}
