/** Tells when two SQL texts, both deparsed by Postgres, mean the same. Knows nothing of the catalog. */
@NullMarked
package dev.backstitch.engine.deparse;

import org.jspecify.annotations.NullMarked;
