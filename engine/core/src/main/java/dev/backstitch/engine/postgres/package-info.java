/** Where: Postgres servers (embedded, container or given by URL) and the databases made on them. */
@NullMarked
package dev.backstitch.engine.postgres;

import org.jspecify.annotations.NullMarked;
