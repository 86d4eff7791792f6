package dev.backstitch.assertions;

import dev.backstitch.engine.schema.Index;
import dev.backstitch.engine.schema.IndexKey;
import java.util.List;

/** The columns and expressions that an index is expected to be on, as a test spells them. */
record IndexKeys(List<String> keys) {

    IndexKeys(String... keys) {
        this(List.of(keys));
    }

    /** Whether the index is on these and no others, in this order; direction and operator classes do not count. */
    boolean areThoseOf(Index index) {
        if (keys.size() != index.keys().size()) {
            return false;
        }
        for (int i = 0; i < keys.size(); i++) {
            if (!is(keys.get(i), index.keys().get(i))) {
                return false;
            }
        }
        return true;
    }

    static boolean is(String written, IndexKey key) {
        return key.column()
                ? Names.simple(written).equals(Names.simple(key.expression()))
                : Expression.same(written, key.expression());
    }

    /** As SQL spells a list of keys. */
    @Override
    public String toString() {
        return "(" + String.join(", ", keys) + ")";
    }
}
