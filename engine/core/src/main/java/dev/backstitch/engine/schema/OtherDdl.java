package dev.backstitch.engine.schema;

import dev.backstitch.engine.postgres.Identifiers;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Objects of rare kinds as SQL. */
final class OtherDdl {

    private OtherDdl() {}

    /** The statement that makes it, then one for each of its parts. */
    static List<String> create(OtherObject object) {
        return switch (object.id().kind()) {
            case STATISTICS -> statistics((ExtendedStatistics) object);
            case OPERATOR_FAMILY -> OperatorDdl.family((OperatorFamily) object);
            case TEXT_SEARCH_CONFIGURATION -> TextSearchDdl.configuration((TextSearchConfiguration) object);
            case EVENT_TRIGGER -> eventTrigger((EventTrigger) object);
            case PUBLICATION -> ReplicationDdl.publication((Publication) object);
            case DEFAULT_PRIVILEGES -> PrivilegeDdl.of((DefaultPrivileges) object);
            case EXTENSION_GRANTS -> PrivilegeDdl.of((ExtensionGrants) object);
            default -> List.of(single(object));
        };
    }

    private static String single(OtherObject object) {
        return switch (object.id().kind()) {
            case RANGE_TYPE -> TypeDdl.range((RangeType) object);
            case BASE_TYPE -> TypeDdl.base((BaseType) object);
            case SHELL_TYPE -> "CREATE TYPE " + object.id().name();
            case COLLATION -> TypeDdl.collation((Collation) object);
            case CAST -> TypeDdl.cast((Cast) object);
            case OPERATOR -> OperatorDdl.operator((Operator) object);
            case OPERATOR_CLASS -> OperatorDdl.operatorClass((OperatorClass) object);
            case CONVERSION -> conversion((Conversion) object);
            case TRANSFORM -> transform((Transform) object);
            case ACCESS_METHOD -> accessMethod((AccessMethod) object);
            case LANGUAGE -> language((Language) object);
            case TEXT_SEARCH_PARSER -> TextSearchDdl.parser((TextSearchParser) object);
            case TEXT_SEARCH_TEMPLATE -> TextSearchDdl.template((TextSearchTemplate) object);
            case TEXT_SEARCH_DICTIONARY -> TextSearchDdl.dictionary((TextSearchDictionary) object);
            case FOREIGN_DATA_WRAPPER -> ForeignDdl.wrapper((ForeignDataWrapper) object);
            case FOREIGN_SERVER -> ForeignDdl.server((ForeignServer) object);
            case USER_MAPPING -> ForeignDdl.mapping((UserMapping) object);
            case SUBSCRIPTION -> ReplicationDdl.subscription((Subscription) object);
            case DATABASE_SETTING -> set((DatabaseSetting) object);
            default -> throw new IllegalArgumentException(object.id() + " is of no rare kind");
        };
    }

    /** What must be there before: all that the statement names, unless Postgres keeps a place for it. */
    static String mentions(OtherObject object, String sql) {
        return object instanceof Operator operator ? OperatorDdl.mentions(operator) : sql;
    }

    static List<String> drop(OtherObject object) {
        if (object instanceof DefaultPrivileges privileges) {
            return PrivilegeDdl.undo(privileges);
        }
        if (object instanceof ExtensionGrants grants) {
            return PrivilegeDdl.undo(grants);
        }
        if (object instanceof DatabaseSetting setting) {
            return List.of(ofDatabase(setting, "RESET " + setting.parameter()));
        }
        return List.of("DROP " + SqlTarget.of(object));
    }

    private static List<String> statistics(ExtendedStatistics statistics) {
        String kinds = statistics.kinds().isEmpty() ? "" : " (" + String.join(", ", statistics.kinds()) + ")";
        List<String> sql = new ArrayList<>();
        sql.add("CREATE STATISTICS %s%s ON %s FROM %s"
                .formatted(statistics.name(), kinds, String.join(", ", statistics.keys()), statistics.relation()));
        statistics.target().ifPresent(it -> sql.add(target(statistics, it)));
        return sql;
    }

    static String target(ExtendedStatistics statistics, int target) {
        return "ALTER STATISTICS " + statistics.name() + " SET STATISTICS " + target;
    }

    private static String conversion(Conversion conversion) {
        return "CREATE %sCONVERSION %s FOR %s TO %s FROM %s"
                .formatted(
                        conversion.usual() ? "DEFAULT " : "",
                        conversion.name(),
                        Identifiers.literal(conversion.source()),
                        Identifiers.literal(conversion.target()),
                        conversion.function());
    }

    private static String transform(Transform transform) {
        List<String> functions = new ArrayList<>();
        transform.fromSql().ifPresent(it -> functions.add("FROM SQL WITH FUNCTION " + it));
        transform.toSql().ifPresent(it -> functions.add("TO SQL WITH FUNCTION " + it));
        return "CREATE TRANSFORM " + transform.id().name() + " (" + String.join(", ", functions) + ")";
    }

    private static String accessMethod(AccessMethod method) {
        return "CREATE ACCESS METHOD %s TYPE %s HANDLER %s"
                .formatted(Identifiers.quote(method.name()), method.type(), method.handler());
    }

    static String language(Language language) {
        return "CREATE OR REPLACE %sLANGUAGE %s HANDLER %s"
                        .formatted(
                                language.trusted() ? "TRUSTED " : "",
                                Identifiers.quote(language.name()),
                                language.handler())
                + language.inline().map(it -> " INLINE " + it).orElse("")
                + language.validator().map(it -> " VALIDATOR " + it).orElse("");
    }

    private static List<String> eventTrigger(EventTrigger trigger) {
        String tags = trigger.tags().stream().map(Identifiers::literal).collect(Collectors.joining(", "));
        List<String> sql = new ArrayList<>();
        sql.add("CREATE EVENT TRIGGER %s ON %s%s EXECUTE FUNCTION %s()"
                .formatted(
                        Identifiers.quote(trigger.name()),
                        trigger.event(),
                        tags.isEmpty() ? "" : " WHEN TAG IN (" + tags + ")",
                        trigger.function()));
        if (trigger.state() != TriggerState.ENABLED) {
            sql.add(state(trigger));
        }
        return sql;
    }

    static String state(EventTrigger trigger) {
        return "ALTER EVENT TRIGGER " + Identifiers.quote(trigger.name()) + " " + PropertyRepair.word(trigger.state());
    }

    static String set(DatabaseSetting setting) {
        return ofDatabase(setting, "SET " + RoutineDdl.setting(setting.parameter(), setting.value()));
    }

    /** There is no word for the current database. */
    private static String ofDatabase(DatabaseSetting setting, String change) {
        String role = setting.role()
                .map(it -> "ROLE " + Identifiers.quote(it).replace("%", "%%") + " IN ")
                .orElse("");
        String sql = "ALTER " + role + "DATABASE %I " + change.replace("%", "%%");
        return "DO "
                + RoutineDdl.dollarQuoted(
                        "BEGIN EXECUTE format(" + Identifiers.literal(sql) + ", current_database()); END");
    }
}
