package dev.backstitch.assertions;

import java.util.function.Consumer;
import org.apiguardian.api.API;
import org.assertj.core.api.AbstractSoftAssertions;
import org.assertj.core.api.SoftAssertionsProvider;
import org.assertj.core.api.StandardSoftAssertionsProvider;

/**
 * Assertions that collect their failures, to report them together: those of Backstitch and AssertJ's own.
 *
 * <pre><code>BackstitchSoftAssertions.assertSoftly(softly -&gt; {
 *     softly.assertThat(schema).table("users").column("email").hasType("citext").isNotNull();
 *     softly.assertThat(schema).table("orders").hasPrimaryKey("id");
 * });</code></pre>
 *
 * <p>An object that is missing is reported once; what is said of it after that checks nothing, until {@code and()}
 * leads back to an object that is there. Works with AssertJ's {@code SoftAssertionsExtension} too. Not for use by
 * several threads.
 *
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public class BackstitchSoftAssertions extends AbstractSoftAssertions
        implements StandardSoftAssertionsProvider, BackstitchSoftAssertionsProvider {

    /** Begins to collect; {@code assertAll()} reports. */
    public BackstitchSoftAssertions() {}

    /**
     * Runs assertions and reports all that failed.
     *
     * @param assertions says what should hold
     * @throws AssertionError if any failed; the message has them all
     */
    public static void assertSoftly(Consumer<BackstitchSoftAssertions> assertions) {
        SoftAssertionsProvider.assertSoftly(BackstitchSoftAssertions.class, assertions);
    }
}
