package dev.backstitch.engine.schema;

import dev.backstitch.engine.postgres.Identifiers;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Brings one property of an object of a rare kind to the expected value. */
final class OtherRepair {

    private final RepairScript script;
    private final int serverVersion;

    OtherRepair(RepairScript script, int serverVersion) {
        this.script = script;
        this.serverVersion = serverVersion;
    }

    /** What others are made of cannot be dropped to be made again. */
    static boolean holdsOthers(SchemaObject object) {
        return switch (object.id().kind()) {
            case RANGE_TYPE,
                    BASE_TYPE,
                    SHELL_TYPE,
                    FOREIGN_DATA_WRAPPER,
                    FOREIGN_SERVER,
                    ACCESS_METHOD,
                    LANGUAGE,
                    OPERATOR_FAMILY,
                    SUBSCRIPTION -> true;
            default -> false;
        };
    }

    /** False where the object cannot be altered so. */
    boolean alter(OtherObject wanted, OtherObject there, String property) {
        return switch (wanted.id().kind()) {
            case STATISTICS -> statistics((ExtendedStatistics) wanted, property);
            case OPERATOR -> operator((Operator) wanted, property);
            case OPERATOR_FAMILY -> family((OperatorFamily) wanted, (OperatorFamily) there);
            case LANGUAGE -> add(OtherDdl.language((Language) wanted));
            case TEXT_SEARCH_DICTIONARY ->
                dictionary((TextSearchDictionary) wanted, (TextSearchDictionary) there, property);
            case TEXT_SEARCH_CONFIGURATION ->
                configuration((TextSearchConfiguration) wanted, (TextSearchConfiguration) there, property);
            case FOREIGN_DATA_WRAPPER -> wrapper((ForeignDataWrapper) wanted, (ForeignDataWrapper) there, property);
            case FOREIGN_SERVER -> server((ForeignServer) wanted, (ForeignServer) there, property);
            case USER_MAPPING -> options(wanted, ((UserMapping) wanted).options(), ((UserMapping) there).options());
            case EVENT_TRIGGER -> property.equals("state") && add(OtherDdl.state((EventTrigger) wanted));
            case PUBLICATION -> publication((Publication) wanted, (Publication) there, property);
            case SUBSCRIPTION -> subscription((Subscription) wanted, (Subscription) there, property);
            case DATABASE_SETTING -> add(OtherDdl.set((DatabaseSetting) wanted));
            default -> false;
        };
    }

    private boolean add(String sql) {
        script.add(RepairScript.ALTER, sql);
        return true;
    }

    /** Takes away what is there and not wanted, then adds what is wanted and not there. */
    private boolean members(
            List<String> wanted, List<String> there, Function<String, String> drop, Function<String, String> add) {
        there.stream().filter(it -> !wanted.contains(it)).map(drop).forEach(this::add);
        wanted.stream().filter(it -> !there.contains(it)).map(add).forEach(this::add);
        return true;
    }

    private boolean options(OtherObject object, List<String> wanted, List<String> there) {
        return add("ALTER " + SqlTarget.of(object) + ForeignDdl.options(wanted, there));
    }

    private boolean statistics(ExtendedStatistics statistics, String property) {
        return property.equals("target")
                && add(OtherDdl.target(statistics, statistics.target().orElse(-1)));
    }

    private boolean operator(Operator operator, String property) {
        String alter = "ALTER " + SqlTarget.of(operator) + " SET ";
        return switch (property) {
            case "restrict" -> add(alter + "(RESTRICT = " + operator.restrict().orElse("NONE") + ")");
            case "join" -> add(alter + "(JOIN = " + operator.join().orElse("NONE") + ")");
            case "hashes" -> serverVersion >= 17 && operator.hashes() && add(alter + "(HASHES)");
            case "merges" -> serverVersion >= 17 && operator.merges() && add(alter + "(MERGES)");
            default -> false;
        };
    }

    private boolean family(OperatorFamily family, OperatorFamily there) {
        return members(
                family.members(),
                there.members(),
                it -> OperatorDdl.drop(family, it),
                it -> OperatorDdl.add(family, it));
    }

    private boolean dictionary(TextSearchDictionary dictionary, TextSearchDictionary there, String property) {
        if (!property.equals("options")) {
            return false;
        }
        List<String> wanted = dictionary.options();
        List<String> names = wanted.stream().map(OtherRepair::optionName).toList();
        List<String> changes = new ArrayList<>(there.options().stream()
                .map(OtherRepair::optionName)
                .filter(it -> !names.contains(it))
                .toList());
        changes.addAll(wanted);
        return add("ALTER " + SqlTarget.of(dictionary) + " (" + String.join(", ", changes) + ")");
    }

    private static String optionName(String option) {
        return option.replaceFirst("\\s*=.*", "");
    }

    private boolean configuration(
            TextSearchConfiguration configuration, TextSearchConfiguration there, String property) {
        return property.equals("mappings")
                && members(
                        configuration.mappings(),
                        there.mappings(),
                        it -> TextSearchDdl.drop(configuration, it),
                        it -> TextSearchDdl.add(configuration, it));
    }

    private boolean wrapper(ForeignDataWrapper wrapper, ForeignDataWrapper there, String property) {
        String alter = "ALTER " + SqlTarget.of(wrapper);
        return switch (property) {
            case "handler" ->
                add(alter + wrapper.handler().map(it -> " HANDLER " + it).orElse(" NO HANDLER"));
            case "validator" ->
                add(alter + wrapper.validator().map(it -> " VALIDATOR " + it).orElse(" NO VALIDATOR"));
            default -> options(wrapper, wrapper.options(), there.options());
        };
    }

    private boolean server(ForeignServer server, ForeignServer there, String property) {
        return switch (property) {
            case "version" ->
                add("ALTER " + SqlTarget.of(server) + " VERSION "
                        + server.version().map(Identifiers::literal).orElse("NULL"));
            case "options" -> options(server, server.options(), there.options());
            default -> false;
        };
    }

    private boolean publication(Publication publication, Publication there, String property) {
        return switch (property) {
            case "tables" ->
                members(
                        publication.tables(),
                        there.tables(),
                        it -> ReplicationDdl.drop(publication, it),
                        it -> ReplicationDdl.add(publication, it));
            case "schemas" ->
                members(
                        publication.schemas(),
                        there.schemas(),
                        it -> ReplicationDdl.schema(publication, "DROP", it),
                        it -> ReplicationDdl.schema(publication, "ADD", it));
            case "all tables" -> false;
            default -> add(ReplicationDdl.alter(publication) + "SET (" + ReplicationDdl.options(publication) + ")");
        };
    }

    private boolean subscription(Subscription subscription, Subscription there, String property) {
        String alter = "ALTER " + SqlTarget.of(subscription) + " ";
        return switch (property) {
            case "enabled" -> add(alter + (subscription.enabled() ? "ENABLE" : "DISABLE"));
            case "slot" -> add(alter + "SET (" + ReplicationDdl.slot(subscription) + ")");
            case "publications" ->
                add(alter + "SET PUBLICATION " + Fragments.names(subscription.publications())
                        + " WITH (refresh = false)");
            case "parameters" -> {
                List<String> lost = subscription.parameters().stream()
                        .filter(it -> !there.parameters().contains(it))
                        .toList();
                yield add(alter + "SET (" + String.join(", ", lost) + ")");
            }
            default -> false;
        };
    }
}
