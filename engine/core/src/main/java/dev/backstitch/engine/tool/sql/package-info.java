/** Our own runner for migrations that are SQL, in the transaction mode and with the history table of each tool. */
@NullMarked
package dev.backstitch.engine.tool.sql;

import org.jspecify.annotations.NullMarked;
