/** Tells what a database says of itself beyond its schema: use, sizes and plans. Nothing here writes. */
@NullMarked
package dev.backstitch.engine.inspect;

import org.jspecify.annotations.NullMarked;
