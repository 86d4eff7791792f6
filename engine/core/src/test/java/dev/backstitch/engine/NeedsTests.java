package dev.backstitch.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;

class NeedsTests {

    @Test
    void a_group_that_is_not_there_is_skipped_with_its_reason() {
        var result = NeedsCondition.evaluate("nothing", "node, pg_dump");

        assertThat(result.isDisabled()).isTrue();
        assertThat(result.getReason()).contains("group nothing: no-such-program --version fails");
    }

    @Test
    void a_required_group_that_is_not_there_fails() {
        assertThatIllegalStateException()
                .isThrownBy(() -> NeedsCondition.evaluate("nothing", "node, nothing"))
                .withMessage("group nothing: no-such-program --version fails, and -Dbackstitch.required asks for it");
    }

    @Test
    void an_unknown_group_is_a_mistake() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NeedsCondition.evaluate("nodes", ""))
                .withMessage("@Needs(\"nodes\"): no such group");
    }
}
