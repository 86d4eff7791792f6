package dev.backstitch.assertions;

import dev.backstitch.engine.schema.Schema;
import java.util.List;

/** How one kind of object is found in a schema by what tests call it. */
interface Lookup<T> {

    /** The word for one. */
    String kind();

    /** The word for several. */
    String plural();

    /** A name as tests write it, spelled as messages do. */
    String shown(String written);

    /** All that the written name may mean: more than one only where an object can be named in part. */
    List<T> matching(Schema schema, String written);

    /** The names of all of this kind, spelled as messages do. */
    List<String> shownNames(Schema schema);

    /** Compares all of this kind with the written names. */
    SetComparison only(Schema schema, String... written);

    /** Describes that the written name does not mean exactly one: what else has it, and what may have been meant. */
    Message missing(Schema schema, String written);
}
