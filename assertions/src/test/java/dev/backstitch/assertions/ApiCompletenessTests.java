package dev.backstitch.assertions;

import static dev.backstitch.assertions.BackstitchAssertions.assertThat;
import static java.util.stream.Collectors.toCollection;

import dev.backstitch.engine.schema.Schema;
import dev.backstitch.engine.schema.SchemaObject;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactory;
import org.junit.jupiter.api.Test;

/**
 * Whatever the model says can be asserted, in each style. The file {@code accessors.txt} says by which assertion, or
 * why by none.
 */
class ApiCompletenessTests {

    private static final String REASON = "- ";

    @Test
    void each_accessor_of_the_model_has_an_assertion_or_a_reason() throws IOException {
        assertThat(declared().keySet()).containsExactlyInAnyOrderElementsOf(accessors());
    }

    @Test
    void the_assertions_are_there() throws IOException {
        Set<String> gone = new TreeSet<>();
        declared().forEach((accessor, assertion) -> {
            if (!assertion.startsWith(REASON) && !isPublicMethod(assertion)) {
                gone.add(accessor + "  " + assertion);
            }
        });

        assertThat(gone).isEmpty();
    }

    @Test
    void few_accessors_go_without() throws IOException {
        assertThat(declared().entrySet().stream()
                        .filter(entry -> entry.getValue().startsWith(REASON)))
                .extracting(Map.Entry::getKey)
                .containsExactly("ObjectName.name", "ObjectName.schema");
    }

    @Test
    void each_record_of_an_object_begins_a_chain() {
        Set<String> begun = entries(BackstitchAssertions.class, "assertThat");

        assertThat(records().stream()
                        .filter(SchemaObject.class::isAssignableFrom)
                        .map(Class::getSimpleName))
                .isSubsetOf(begun);
    }

    @Test
    void each_entry_has_its_twins() {
        Set<String> entries = entries(BackstitchAssertions.class, "assertThat");

        assertThat(entries(BackstitchSoftAssertionsProvider.class, "assertThat"))
                .isEqualTo(entries);
        assertThat(entries(BackstitchBddAssertions.class, "then")).isEqualTo(entries);
        assertThat(factories()).isEqualTo(entries);
    }

    /** What our own methods of a name take. */
    private static Set<String> entries(Class<?> type, String name) {
        return Arrays.stream(type.getMethods())
                .filter(method -> method.getName().equals(name) && isOurs(method))
                .map(method -> method.getParameterTypes()[0].getSimpleName())
                .collect(toCollection(TreeSet::new));
    }

    private static boolean isOurs(Method method) {
        return method.getDeclaringClass().getPackage() == BackstitchAssertions.class.getPackage();
    }

    private static Set<String> factories() {
        return Arrays.stream(BackstitchInstanceOfAssertFactories.class.getFields())
                .filter(field -> field.getType() == InstanceOfAssertFactory.class)
                .map(Field::getGenericType)
                .map(type -> (Class<?>) ((ParameterizedType) type).getActualTypeArguments()[0])
                .map(Class::getSimpleName)
                .collect(toCollection(TreeSet::new));
    }

    private static Map<String, String> declared() throws IOException {
        try (InputStream in = ApiCompletenessTests.class.getResourceAsStream("accessors.txt")) {
            Map<String, String> declared = new TreeMap<>();
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\\s+", 2))
                    .forEach(parts -> declared.put(parts[0], parts[1]));
            return declared;
        }
    }

    private static boolean isPublicMethod(String assertion) {
        String[] parts = assertion.split("\\.");
        try {
            Class<?> type = Class.forName(ApiCompletenessTests.class.getPackageName() + "." + parts[0]);
            return Modifier.isPublic(type.getModifiers())
                    && Arrays.stream(type.getMethods())
                            .anyMatch(method -> method.getName().equals(parts[1]) && isOurs(method));
        } catch (ClassNotFoundException e) {
            return false;
        }
    }

    private static Set<String> accessors() {
        return records().stream()
                .flatMap(type -> Arrays.stream(type.getRecordComponents())
                        .map(component -> type.getSimpleName() + "." + component.getName()))
                .collect(toCollection(TreeSet::new));
    }

    /** The records that a schema is made of. */
    private static Set<Class<?>> records() {
        Set<Class<?>> records = new TreeSet<>(Comparator.comparing(Class::getName));
        add(Schema.class, records);
        return records;
    }

    private static void add(Type type, Set<Class<?>> records) {
        if (type instanceof ParameterizedType generic) {
            Stream.of(generic.getActualTypeArguments()).forEach(argument -> add(argument, records));
        } else if (type instanceof Class<?> model && model.getPackage() == Schema.class.getPackage()) {
            if (model.isSealed()) {
                Stream.of(model.getPermittedSubclasses()).forEach(permitted -> add(permitted, records));
            }
            if (model.isRecord() && records.add(model)) {
                Stream.of(model.getRecordComponents())
                        .map(RecordComponent::getGenericType)
                        .forEach(component -> add(component, records));
            }
        }
    }
}
