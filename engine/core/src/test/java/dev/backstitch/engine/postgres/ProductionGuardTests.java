package dev.backstitch.engine.postgres;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProductionGuardTests {

    @Test
    void a_host_that_looks_like_production_is_refused() {
        assertThatExceptionOfType(PostgresUnavailableException.class)
                .isThrownBy(
                        () -> ProductionGuard.check(PostgresUrl.parse("postgres://bob:secret@db-prod.example/shop")))
                .withMessage(
                        """
                        jdbc:postgresql://db-prod.example:5432/shop?user=bob looks like production, so it is left alone.
                          found     prod in db-prod.example
                          to do     name another server, or confirm that this one may be used""");
    }

    @ParameterizedTest
    @ValueSource(strings = {"shop_live", "PROD", "production", "prod2", "live.shop"})
    void a_database_that_looks_like_production_is_refused(String database) {
        assertThatExceptionOfType(PostgresUnavailableException.class)
                .isThrownBy(() -> ProductionGuard.check(PostgresUrl.parse("postgres://h/" + database)))
                .withMessageContaining("looks like production");
    }

    @ParameterizedTest
    @ValueSource(strings = {"reproduce", "products", "delivery", "olive", "productions"})
    void longer_words_are_fine(String database) {
        assertThatCode(() -> ProductionGuard.check(PostgresUrl.parse("postgres://h/" + database)))
                .doesNotThrowAnyException();
    }
}
