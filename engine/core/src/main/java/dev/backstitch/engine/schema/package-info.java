/** Snapshot and compare: the catalog as a value, and the difference of two such values. Knows nothing of migrations. */
@NullMarked
package dev.backstitch.engine.schema;

import org.jspecify.annotations.NullMarked;
