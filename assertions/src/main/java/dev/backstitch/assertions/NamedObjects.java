package dev.backstitch.assertions;

import dev.backstitch.engine.postgres.Identifiers;
import dev.backstitch.engine.schema.AccessMethod;
import dev.backstitch.engine.schema.Cast;
import dev.backstitch.engine.schema.DatabaseSetting;
import dev.backstitch.engine.schema.DefaultPrivileges;
import dev.backstitch.engine.schema.EventTrigger;
import dev.backstitch.engine.schema.Extension;
import dev.backstitch.engine.schema.ExtensionGrants;
import dev.backstitch.engine.schema.ForeignDataWrapper;
import dev.backstitch.engine.schema.ForeignServer;
import dev.backstitch.engine.schema.Language;
import dev.backstitch.engine.schema.Namespace;
import dev.backstitch.engine.schema.Operator;
import dev.backstitch.engine.schema.OperatorClass;
import dev.backstitch.engine.schema.OperatorFamily;
import dev.backstitch.engine.schema.OtherObject;
import dev.backstitch.engine.schema.Publication;
import dev.backstitch.engine.schema.Role;
import dev.backstitch.engine.schema.Schema;
import dev.backstitch.engine.schema.Subscription;
import dev.backstitch.engine.schema.Transform;
import dev.backstitch.engine.schema.UserMapping;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * One kind of the objects whose names have no schema in front: those that the whole database has, and those that are
 * named by what they are about, as casts are.
 *
 * @param kind the word for one
 * @param plural the word for several
 * @param all all of them
 * @param name the name of one, spelled as messages do
 * @param shown spells a written name as messages do
 * @param named whether a written name means the object
 */
record NamedObjects<T>(
        String kind,
        String plural,
        Function<Schema, List<T>> all,
        Function<T, String> name,
        UnaryOperator<String> shown,
        BiPredicate<T, String> named)
        implements Lookup<T> {

    static final NamedObjects<Namespace> SCHEMAS = simple("schema", "schemas", Schema::namespaces, Namespace::name);
    static final NamedObjects<Extension> EXTENSIONS =
            simple("extension", "extensions", Schema::extensions, Extension::name);
    static final NamedObjects<Role> ROLES = simple("role", "roles", Schema::roles, Role::name);
    static final NamedObjects<Language> LANGUAGES = other("language", "languages", Language.class, Language::name);
    static final NamedObjects<AccessMethod> ACCESS_METHODS =
            other("access method", "access methods", AccessMethod.class, AccessMethod::name);
    static final NamedObjects<EventTrigger> EVENT_TRIGGERS =
            other("event trigger", "event triggers", EventTrigger.class, EventTrigger::name);
    static final NamedObjects<ForeignDataWrapper> FOREIGN_DATA_WRAPPERS = other(
            "foreign data wrapper", "foreign data wrappers", ForeignDataWrapper.class, ForeignDataWrapper::name);
    static final NamedObjects<ForeignServer> FOREIGN_SERVERS =
            other("foreign server", "foreign servers", ForeignServer.class, ForeignServer::name);
    static final NamedObjects<Publication> PUBLICATIONS =
            other("publication", "publications", Publication.class, Publication::name);
    static final NamedObjects<Subscription> SUBSCRIPTIONS =
            other("subscription", "subscriptions", Subscription.class, Subscription::name);
    static final NamedObjects<Cast> CASTS = about("cast", "casts", Cast.class, AboutNames::names);
    static final NamedObjects<Operator> OPERATORS =
            about("operator", "operators", Operator.class, AboutNames::names);
    static final NamedObjects<OperatorClass> OPERATOR_CLASSES = about(
            "operator class",
            "operator classes",
            OperatorClass.class,
            (it, written) -> AboutNames.indexed(it.name(), it.method(), written));
    static final NamedObjects<OperatorFamily> OPERATOR_FAMILIES = about(
            "operator family",
            "operator families",
            OperatorFamily.class,
            (it, written) -> AboutNames.indexed(it.name(), it.method(), written));
    static final NamedObjects<Transform> TRANSFORMS =
            about("transform", "transforms", Transform.class, AboutNames::names);
    static final NamedObjects<UserMapping> USER_MAPPINGS =
            about("user mapping", "user mappings", UserMapping.class, AboutNames::exactly);
    static final NamedObjects<DefaultPrivileges> DEFAULT_PRIVILEGES =
            about("default privileges", "default privileges", DefaultPrivileges.class, AboutNames::exactly);
    static final NamedObjects<ExtensionGrants> EXTENSION_GRANTS =
            about("extension grants", "extension grants", ExtensionGrants.class, AboutNames::exactly);
    static final NamedObjects<DatabaseSetting> DATABASE_SETTINGS =
            about("database setting", "database settings", DatabaseSetting.class, AboutNames::exactly);

    private static <T> NamedObjects<T> simple(
            String kind, String plural, Function<Schema, List<T>> all, Function<T, String> name) {
        return new NamedObjects<>(
                kind,
                plural,
                all,
                it -> Identifiers.quote(name.apply(it)),
                written -> Identifiers.quote(Names.simple(written)),
                (it, written) -> name.apply(it).equals(Names.simple(written)));
    }

    private static <T extends OtherObject> NamedObjects<T> other(
            String kind, String plural, Class<T> type, Function<T, String> name) {
        return simple(kind, plural, schema -> schema.others(type), name);
    }

    /** Of objects that are named by what they are about. */
    private static <T extends OtherObject> NamedObjects<T> about(
            String kind, String plural, Class<T> type, BiPredicate<T, String> named) {
        return new NamedObjects<>(
                kind, plural, schema -> schema.others(type), it -> it.id().name(), String::strip, named);
    }

    static String userMapping(String role, String server) {
        return "FOR " + AboutNames.role(role) + " SERVER " + Identifiers.quote(Names.simple(server));
    }

    static String defaultPrivileges(String role, String objects) {
        return "FOR ROLE " + Identifiers.quote(Names.simple(role)) + " ON " + objects;
    }

    static String defaultPrivileges(String role, String schema, String objects) {
        return "FOR ROLE " + Identifiers.quote(Names.simple(role)) + " IN SCHEMA "
                + Identifiers.quote(Names.simple(schema)) + " ON " + objects;
    }

    @Override
    public String shown(String written) {
        return shown.apply(written);
    }

    @Override
    public List<T> matching(Schema schema, String written) {
        return all.apply(schema).stream()
                .filter(object -> named.test(object, written))
                .toList();
    }

    @Override
    public List<String> shownNames(Schema schema) {
        return all.apply(schema).stream().map(name).toList();
    }

    @Override
    public SetComparison only(Schema schema, String... written) {
        List<String> expected = Arrays.stream(written)
                .map(text -> matching(schema, text).stream().findFirst().map(name).orElseGet(() -> shown(text)))
                .sorted()
                .toList();
        return new SetComparison(expected, shownNames(schema));
    }

    @Override
    public Message missing(Schema schema, String written) {
        List<String> there = shownNames(schema);
        Message message = Message.of("Expecting schema to have %s %s, but it %s."
                .formatted(
                        kind,
                        shown(written),
                        matching(schema, written).isEmpty() ? "has no such " + kind : "has several of that name"));
        Missing.suggestShown(message, shown(written), there).row(plural, Message.list(there));
        return there.isEmpty() && kind.equals("role")
                ? message.row("hint", "roles belong to the whole server: was the schema read with them?")
                : message;
    }
}
