package dev.backstitch.assertions;

import static dev.backstitch.assertions.BackstitchAssertions.assertThat;
import static dev.backstitch.assertions.BackstitchAssertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BackstitchAssertionsTests {

    @Test
    void one_import_gives_assertj_too() {
        assertThat("text").startsWith("t");
        assertThat(List.of(1, 2)).hasSize(2);
        assertThat(Optional.of(1)).contains(1);
        assertThat(1L).isPositive();
        assertThatThrownBy(() -> List.of().add(1)).isInstanceOf(UnsupportedOperationException.class);
        assertThat(Clinic.schema()).hasTable("users");
        assertThat(Clinic.schema().tables())
                .extracting(table -> table.name().name())
                .contains("users");
    }

    @Test
    void a_project_can_add_its_own() {
        assertThat(OwnAssertions.assertThat(Clinic.schema())).isInstanceOf(SchemaAssert.class);
    }

    private static final class OwnAssertions extends BackstitchAssertions {}
}
