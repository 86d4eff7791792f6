package dev.backstitch.assertions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoldenFileNameTests {

    /** What file systems and their limits make of names. */
    private static final int MOST_BYTES = 255;

    @ParameterizedTest
    @CsvSource({
        "users, table.public.users.sql",
        "Users, table.public.+users.sql",
        "user_roles2, table.public.user_roles2.sql",
        "a.b, table.public.a%2eb.sql",
        "a/b, table.public.a%2fb.sql",
        "a\\b, table.public.a%5cb.sql",
        "100% +, table.public.100%25%20%2b.sql",
        "Größe, table.public.+gr%c3%b6%c3%9fe.sql"
    })
    void names_stay_readable(String name, String file) {
        assertThat(GoldenFileName.of(new DdlOwner("table", List.of("public", name))))
                .isEqualTo(file);
    }

    @ParameterizedTest
    @CsvSource({"con", "NUL", "aux", "com1"})
    void no_name_is_that_of_a_device(String name) {
        assertThat(GoldenFileName.of(new DdlOwner("materialized view", List.of(name, name))))
                .startsWith("materialized-view.");
    }

    @Property
    void two_objects_never_share_a_file(@ForAll("owners") List<DdlOwner> owners) {
        Map<String, DdlOwner> files = new HashMap<>();
        for (DdlOwner owner : owners) {
            String name = GoldenFileName.of(owner);
            assertThat(name).hasSizeLessThan(MOST_BYTES).matches("[a-z0-9_+%.~-]+\\.sql");
            DdlOwner other = files.put(name.toLowerCase(Locale.ROOT), owner);
            assertThat(other == null || other.equals(owner)).isTrue();
        }
    }

    @Provide
    Arbitrary<List<DdlOwner>> owners() {
        Arbitrary<String> alike = Arbitraries.strings()
                .withChars("aAbB.+%_- \"/\\ßäÄ\u0130")
                .ofMinLength(1)
                .ofMaxLength(3);
        Arbitrary<String> any =
                Arbitraries.strings().excludeChars('\0').ofMinLength(1).ofMaxLength(63);
        Arbitrary<String> name = Arbitraries.oneOf(alike, any);
        return Combinators.combine(
                        Arbitraries.of("table", "view", "enum", "foreign data wrapper"),
                        name.list().ofMaxSize(2))
                .as(DdlOwner::new)
                .list()
                .ofMaxSize(40);
    }
}
