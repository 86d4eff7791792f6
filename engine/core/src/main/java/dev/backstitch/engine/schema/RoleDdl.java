package dev.backstitch.engine.schema;

import dev.backstitch.engine.postgres.Identifiers;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Roles as SQL. Passwords are never read: a role that is made anew has none. */
final class RoleDdl {

    /** Those that a role has not unless it is said; INHERIT and LOGIN are always said. */
    private static final List<String> OPTIONAL =
            List.of("BYPASSRLS", "CREATEDB", "CREATEROLE", "REPLICATION", "SUPERUSER");

    private static final String LIMIT = "CONNECTION LIMIT ";
    private static final String UNTIL = "VALID UNTIL ";

    private RoleDdl() {}

    static String create(Role role) {
        return "CREATE ROLE " + Identifiers.quote(role.name()) + " " + String.join(" ", role.attributes());
    }

    /** Memberships and settings, a statement each. */
    static List<String> properties(Role role) {
        return Stream.concat(
                        role.memberOf().stream().map(group -> grant(group, role)),
                        role.settings().stream().map(setting -> set(role, setting)))
                .toList();
    }

    /** What brings one property to the expected value. */
    static List<String> alter(Role wanted, Role there, String property) {
        return switch (property) {
            case "attributes" -> List.of("ALTER ROLE " + Identifiers.quote(wanted.name()) + " " + attributes(wanted));
            case "member of" ->
                changes(
                        there.memberOf(),
                        wanted.memberOf(),
                        group -> "REVOKE %s FROM %s".formatted(group(group), Identifiers.quote(wanted.name())),
                        group -> grant(group, wanted));
            case "settings" ->
                changes(
                        there.settings(),
                        wanted.settings(),
                        setting -> "ALTER ROLE %s RESET %s"
                                .formatted(
                                        Identifiers.quote(wanted.name()), setting.substring(0, setting.indexOf('='))),
                        setting -> set(wanted, setting));
            default -> List.of();
        };
    }

    private static List<String> changes(
            List<String> there,
            List<String> wanted,
            java.util.function.UnaryOperator<String> take,
            java.util.function.UnaryOperator<String> give) {
        List<String> statements = new ArrayList<>();
        there.stream().filter(it -> !wanted.contains(it)).map(take).forEach(statements::add);
        wanted.stream().filter(it -> !there.contains(it)).map(give).forEach(statements::add);
        return statements;
    }

    private static String grant(String membership, Role role) {
        String group = group(membership);
        return "GRANT %s TO %s%s"
                .formatted(group, Identifiers.quote(role.name()), membership.substring(group.length()));
    }

    /** The name, as it is quoted, in front of the options. */
    private static String group(String membership) {
        int options = membership.lastIndexOf(" WITH ");
        boolean inName = options < membership.lastIndexOf('"');
        return options < 0 || inName ? membership : membership.substring(0, options);
    }

    private static String set(Role role, String setting) {
        return "ALTER ROLE " + Identifiers.quote(role.name()) + RoutineDdl.setting(setting);
    }

    /** All that can be said, as ALTER ROLE leaves alone what is not. */
    private static String attributes(Role role) {
        Stream<String> said = role.attributes().stream();
        Stream<String> not = OPTIONAL.stream()
                .filter(word -> !role.attributes().contains(word))
                .map(word -> "NO" + word);
        Stream<String> limits = Stream.of(usual(role, LIMIT, LIMIT + "-1"), usual(role, UNTIL, UNTIL + "'infinity'"))
                .flatMap(Optional::stream);
        return Stream.of(said, not, limits).flatMap(words -> words).collect(Collectors.joining(" "));
    }

    private static Optional<String> usual(Role role, String prefix, String value) {
        boolean isSaid = role.attributes().stream().anyMatch(word -> word.startsWith(prefix));
        return isSaid ? Optional.empty() : Optional.of(value);
    }
}
