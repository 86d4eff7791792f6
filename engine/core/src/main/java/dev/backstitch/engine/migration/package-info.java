/** Discover: migrations as files and values, and the file formats of the common tools. */
@NullMarked
package dev.backstitch.engine.migration;

import org.jspecify.annotations.NullMarked;
