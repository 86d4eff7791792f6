package dev.backstitch.engine.schema;

import java.util.List;

/** A sequence as statements of one property each; which column owns it is said with the column. */
final class SequenceStatements {

    private SequenceStatements() {}

    /** None for the sequence of an identity column, which makes it. */
    static List<DdlStatement> of(Sequence sequence, SchemaParts schema) {
        Block block = new Block(sequence, schema);
        if (!sequence.identity()) {
            block.create(Ddl.create(sequence));
            block.create(SqlTarget.owner(sequence, sequence.owner()));
            block.describe(sequence);
        }
        return block.statements();
    }
}
