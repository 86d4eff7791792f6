package dev.backstitch.engine.schema;

import dev.backstitch.engine.postgres.Identifiers;
import java.util.ArrayList;
import java.util.List;

/** Publications and subscriptions as SQL. */
final class ReplicationDdl {

    private static final List<String> ALL = List.of("delete", "insert", "truncate", "update");

    private ReplicationDdl() {}

    static List<String> publication(Publication publication) {
        List<String> sql = new ArrayList<>();
        sql.add("CREATE PUBLICATION " + Identifiers.quote(publication.name())
                + (publication.allTables() ? " FOR ALL TABLES" : "")
                + (isUsual(publication) ? "" : " WITH (" + options(publication) + ")"));
        publication.tables().forEach(it -> sql.add(add(publication, it)));
        publication.schemas().forEach(it -> sql.add(schema(publication, "ADD", it)));
        return sql;
    }

    private static boolean isUsual(Publication publication) {
        return publication.operations().equals(ALL)
                && !publication.viaRoot()
                && !publication.generatedColumns().orElse("none").equals("stored");
    }

    static String options(Publication publication) {
        return "publish = '%s', publish_via_partition_root = %s%s"
                .formatted(
                        String.join(", ", publication.operations()),
                        publication.viaRoot(),
                        publication
                                .generatedColumns()
                                .map(it -> ", publish_generated_columns = " + it)
                                .orElse(""));
    }

    static String add(Publication publication, String table) {
        return alter(publication) + "ADD TABLE ONLY " + table;
    }

    /** Without its columns and condition. */
    static String drop(Publication publication, String table) {
        return alter(publication) + "DROP TABLE ONLY " + DdlOrder.qualifiedPart(table);
    }

    static String schema(Publication publication, String verb, String schema) {
        return alter(publication) + verb + " TABLES IN SCHEMA " + Identifiers.quote(schema);
    }

    static String alter(Publication publication) {
        return "ALTER PUBLICATION " + Identifiers.quote(publication.name()) + " ";
    }

    /** Neither does it connect nor does it make a slot on the other side. */
    static String subscription(Subscription subscription) {
        List<String> options = new ArrayList<>(List.of("connect = false", slot(subscription)));
        options.addAll(subscription.parameters());
        return "CREATE SUBSCRIPTION %s CONNECTION '' PUBLICATION %s WITH (%s)"
                .formatted(
                        Identifiers.quote(subscription.name()),
                        Fragments.names(subscription.publications()),
                        String.join(", ", options));
    }

    static String slot(Subscription subscription) {
        return "slot_name = " + subscription.slot().map(Identifiers::literal).orElse("NONE");
    }
}
