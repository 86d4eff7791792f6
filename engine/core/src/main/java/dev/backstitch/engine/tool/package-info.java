/** Run: what a migration tool can do to one database; the only package that executes users' SQL. */
@NullMarked
package dev.backstitch.engine.tool;

import org.jspecify.annotations.NullMarked;
