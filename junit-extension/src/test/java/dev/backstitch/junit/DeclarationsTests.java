package dev.backstitch.junit;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DeclarationsTests {

    @Test
    void a_bare_one_on_a_method_does_not_hide_that_of_its_class() throws Exception {
        Method bare = Orders.class.getDeclaredMethod("bare");

        assertThat(places(Optional.of(bare), Orders.class)).containsExactly("", "orders");
    }

    @Test
    void the_bare_one_of_the_built_in_checks_does_not_hide_that_of_a_superclass() {
        assertThat(places(Optional.empty(), CheckedOrders.class)).containsExactly("orders", "");
    }

    @Test
    void a_composed_annotation_counts_as_the_one_it_carries() {
        assertThat(places(Optional.empty(), Composed.class)).containsExactly("composed");
    }

    @Test
    void that_of_the_class_comes_before_that_of_an_enclosing_class() {
        assertThat(places(Optional.empty(), Orders.Archive.class, Orders.class)).containsExactly("archive", "orders");
    }

    @Test
    void that_of_an_interface_comes_after_that_of_the_superclass() {
        assertThat(places(Optional.empty(), FromBoth.class)).containsExactly("orders", "interface");
    }

    @Test
    void a_class_without_any_has_none() {
        assertThat(places(Optional.empty(), String.class)).isEmpty();
    }

    private static List<String> places(Optional<Method> method, Class<?>... classes) {
        return Declarations.of(method, List.of(classes)).stream()
                .map(declared -> String.join(",", declared.value()))
                .toList();
    }

    @MigrationTest("orders")
    static class Orders {

        @MigrationTest
        void bare() {}

        @MigrationTest("archive")
        static class Archive {}
    }

    static class CheckedOrders extends Orders implements RoundTripChecks {}

    @MigrationTest("interface")
    interface OnInterface {}

    static class FromBoth extends Orders implements OnInterface {}

    @Retention(RetentionPolicy.RUNTIME)
    @MigrationTest("composed")
    @interface DatabaseTest {}

    @DatabaseTest
    static class Composed {}
}
