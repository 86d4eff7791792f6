package dev.backstitch.junit;

import dev.backstitch.engine.check.RoundTrip;
import dev.backstitch.engine.check.WholeWay;
import dev.backstitch.engine.migration.Migration;
import dev.backstitch.engine.postgres.Database;
import dev.backstitch.engine.schema.Schema;
import java.lang.reflect.Method;
import java.sql.Connection;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import javax.sql.DataSource;
import org.junit.jupiter.api.TestTemplate;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.platform.commons.support.AnnotationSupport;

/** Resolves the parameters that {@link MigrationTest} lists. */
final class MigrationParameters implements ParameterResolver {

    private static final Map<Class<?>, Function<ExtensionContext, Object>> RESOLVERS = Map.of(
            Schema.class, context -> TestDatabase.of(context).schema(),
            Migrations.class, context -> TestDatabase.of(context).migrations(),
            Connection.class, context -> TestDatabase.of(context).connection(),
            DataSource.class, context -> TestDatabase.of(context).database().dataSource(),
            Database.class, context -> TestDatabase.of(context).database(),
            RoundTrips.class, context -> new RoundTrips(History.of(context), RunAgain.of(context)),
            WholeWay.class, context -> History.of(context).wholeWay());

    private static final Set<Class<?>> OF_ONE_MIGRATION = Set.of(Migration.class, RoundTrip.class);

    /** The constructor of a test belongs to the test, as its parameters share the test's database. */
    @Override
    public ExtensionContextScope getTestInstantiationExtensionContextScope(ExtensionContext rootContext) {
        return ExtensionContextScope.TEST_METHOD;
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return RESOLVERS.containsKey(type) || (OF_ONE_MIGRATION.contains(type) && !belongsToAnotherTemplate(context));
    }

    /** The arguments of a {@code @ParameterizedTest} can be migrations as well: they are resolved by JUnit. */
    private static boolean belongsToAnotherTemplate(ExtensionContext context) {
        return CurrentTrip.of(context).isEmpty()
                && AnnotationSupport.isAnnotated(context.getTestMethod(), TestTemplate.class);
    }

    /**
     * Throws JUnit's own exception, which it passes on as it is: others would get its list of parameters before their
     * words.
     */
    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        try {
            refuseBeforeTheMajors(context);
            Class<?> type = parameter.getParameter().getType();
            Function<ExtensionContext, Object> resolver = RESOLVERS.get(type);
            Object resolved = resolver != null ? resolver.apply(context) : ofOneMigration(type, context);
            if (parameter
                    .getDeclaringExecutable()
                    .equals(context.getTestMethod().orElse(null))) {
                UnexaminedTripExtension.watch(resolved, context);
            }
            return resolved;
        } catch (RuntimeException e) {
            throw new ParameterResolutionException(String.valueOf(e.getMessage()), e);
        }
    }

    private static void refuseBeforeTheMajors(ExtensionContext context) {
        if (PostgresVersionsExtension.isBeforeTheMajors(context)) {
            throw new ExtensionConfigurationException(
                    "@BeforeAll of %s runs once, before the majors of @PostgresVersions: it has no Postgres; use @BeforeEach"
                            .formatted(context.getRequiredTestClass().getName()));
        }
    }

    private static Object ofOneMigration(Class<?> type, ExtensionContext context) {
        RoundTrip trip = CurrentTrip.of(context).orElseThrow(() -> misplaced(type, context));
        return type == Migration.class ? trip.step().last() : trip;
    }

    /** Refuses a parameter of one migration on a test that is no template. */
    static void requireOneMigration(ExtensionContext context) {
        if (CurrentTrip.of(context).isEmpty() && !belongsToAnotherTemplate(context)) {
            Arrays.stream(context.getRequiredTestMethod().getParameterTypes())
                    .filter(OF_ONE_MIGRATION::contains)
                    .findFirst()
                    .ifPresent(type -> {
                        throw misplaced(type, context);
                    });
        }
    }

    private static ExtensionConfigurationException misplaced(Class<?> type, ExtensionContext context) {
        return new ExtensionConfigurationException(
                "%s has a %s parameter, and no one migration to take it from: put @MigrationTest on the method instead of @Test, and it runs once for each"
                        .formatted(
                                context.getTestMethod().map(Method::getName).orElse("@BeforeAll"),
                                type.getSimpleName()));
    }
}
