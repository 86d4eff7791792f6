package dev.backstitch.engine.schema;

import java.util.Optional;
import org.apiguardian.api.API;

/**
 * One key of an index.
 *
 * @param expression a column, quoted where needed, or an expression as Postgres deparses it
 * @param column whether it is a plain column
 * @param descending whether DESC
 * @param nullsFirst whether NULLS FIRST
 * @param operatorClass the operator class where it is not the default one
 * @param collation the collation where it is not that of the column
 * @param statisticsTarget how fine the statistics of an expression are, where it is not the default
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public record IndexKey(
        String expression,
        boolean column,
        boolean descending,
        boolean nullsFirst,
        Optional<String> operatorClass,
        Optional<String> collation,
        Optional<Integer> statisticsTarget) {

    /** Returns it without what can be altered. */
    IndexKey definition() {
        return new IndexKey(expression, column, descending, nullsFirst, operatorClass, collation, Optional.empty());
    }
}
