package dev.backstitch.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.apiguardian.api.API;
import org.junit.jupiter.api.ClassTemplate;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Runs all tests of a class on each of several Postgres majors.
 *
 * <pre>{@code
 * @MigrationTest("db/migrations")
 * @PostgresVersions({"15", "18"})
 * class OrdersMigrationsTest implements RoundTripChecks {}
 * }</pre>
 *
 * <p>The majors run one after the other, in the order given, and beat {@code backstitch.postgres.version}.
 * {@code @BeforeAll} runs once, before the first of them: it cannot have parameters of Backstitch. Names of migrations
 * in reports end in {@code on 15}.
 *
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Inherited
@ClassTemplate
@ExtendWith(PostgresVersionsExtension.class)
public @interface PostgresVersions {

    /**
     * The majors.
     *
     * @return such as {@code "15"}; at least one, each once
     */
    String[] value();
}
