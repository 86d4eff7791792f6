package dev.backstitch.engine.schema;

/** Objects of rare kinds as SQL. */
final class OtherDdl {

    private OtherDdl() {}

    static String create(OtherObject object) {
        return statistics((ExtendedStatistics) object);
    }

    private static String statistics(ExtendedStatistics statistics) {
        String kinds = statistics.kinds().isEmpty() ? "" : " (" + String.join(", ", statistics.kinds()) + ")";
        return "CREATE STATISTICS %s%s ON %s FROM %s"
                .formatted(statistics.name(), kinds, String.join(", ", statistics.keys()), statistics.relation());
    }
}
