package dev.backstitch.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.apiguardian.api.API;

/**
 * Says at which version the test's database stands.
 *
 * <pre>{@code
 * @Test
 * @AtVersion("20251003162519")
 * void viewers_become_guests(Migrations migrations, Connection db) throws SQLException {
 *     db.createStatement().execute("INSERT INTO users (email, role) VALUES ('a@example.org', 'VIEWER')");
 *
 *     migrations.up();
 *
 *     // … the row is a guest's now
 * }
 * }</pre>
 *
 * <p>On a method it beats the one on the class, and that the one on an enclosing class. Needs {@link MigrationTest} on
 * the class.
 *
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Inherited
public @interface AtVersion {

    /**
     * The version or the whole name of the last migration that is applied.
     *
     * @return as the file name spells it, leading zeros aside
     */
    String value();
}
