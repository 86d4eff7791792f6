/** The examples, run. */
@NullMarked
package dev.backstitch.examples;

import org.jspecify.annotations.NullMarked;
