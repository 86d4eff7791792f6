package dev.backstitch.assertions;

import static dev.backstitch.assertions.BackstitchAssertions.assertThat;

import dev.backstitch.engine.postgres.Identifiers;
import dev.backstitch.engine.schema.Column;
import dev.backstitch.engine.schema.ObjectName;
import dev.backstitch.engine.schema.Schema;
import dev.backstitch.engine.schema.SchemaDdl;
import dev.backstitch.engine.schema.Table;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;

/** A schema matches the golden schema that was written from it, whatever its names are. */
class GoldenPropertyTests {

    private Path directory = Path.of("");

    @BeforeProperty
    void make_a_directory() throws IOException {
        directory = Files.createTempDirectory("golden");
    }

    @AfterProperty
    void delete_it() throws IOException {
        System.clearProperty("backstitch.golden");
        try (var files = Files.walk(directory)) {
            for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
                Files.delete(file);
            }
        }
    }

    @Property(tries = 50)
    void a_schema_matches_itself(@ForAll("names") Set<String> names, @ForAll("texts") String defaultText) {
        Schema schema = schema(names, defaultText);

        System.setProperty("backstitch.golden", "update");
        assertThat(schema)
                .matchesGolden(directory.resolve("schema.sql"))
                .matchesGoldenDirectory(directory.resolve("schema"));
        System.clearProperty("backstitch.golden");

        assertThat(schema)
                .matchesGolden(directory.resolve("schema.sql"))
                .matchesGoldenDirectory(directory.resolve("schema"));
    }

    @Property(tries = 200)
    void each_table_owns_its_statements(@ForAll("names") Set<String> names, @ForAll("texts") String defaultText) {
        Schema schema = schema(names, defaultText);
        List<String> statements = SchemaDdl.statements(schema);
        String text = schema.ddl();

        assertThat(DdlScript.statements(text.substring(text.indexOf('\n') + 1))).isEqualTo(statements);
        assertThat(DdlOwners.group(statements).keySet().stream()
                        .filter(owner -> owner.kind().equals("table"))
                        .map(owner -> owner.names().get(1))
                        .collect(Collectors.toSet()))
                .isEqualTo(names);
    }

    private static Schema schema(Set<String> names, String defaultText) {
        List<Table> tables = names.stream()
                .sorted()
                .map(name -> new ObjectName("public", name))
                .map(name -> Clinic.table(name, List.of(column(name, defaultText))))
                .toList();
        return Clinic.schema(tables, Clinic.roles("ADMIN", defaultText));
    }

    private static Column column(ObjectName table, String defaultText) {
        String literal = Identifiers.literal(defaultText);
        return Clinic.column(table, table.name(), "text", true, Optional.of(literal + "::text"));
    }

    @Provide
    Arbitrary<Set<String>> names() {
        return words(1).set().ofMinSize(1).ofMaxSize(4);
    }

    @Provide
    Arbitrary<String> texts() {
        return words(0);
    }

    private static Arbitrary<String> words(int least) {
        Arbitrary<String> odd = Arbitraries.strings()
                .withChars("aA\"'\\;$.-\n\r ()E")
                .ofMinLength(least)
                .ofMaxLength(12);
        Arbitrary<String> any = Arbitraries.strings().ofMinLength(least).ofMaxLength(63);
        return Arbitraries.oneOf(odd, any).filter(GoldenPropertyTests::canBeStored);
    }

    /** Postgres stores no zero byte, and no half of a surrogate pair. */
    private static boolean canBeStored(String text) {
        return text.indexOf('\0') < 0
                && text.equals(new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8));
    }
}
