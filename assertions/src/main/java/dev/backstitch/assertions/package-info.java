/**
 * AssertJ assertions on schemas, on what differs between two of them, and on round trips.
 *
 * <p>One static import of {@link dev.backstitch.assertions.BackstitchAssertions} gives these and all of AssertJ's own.
 */
@NullMarked
package dev.backstitch.assertions;

import org.jspecify.annotations.NullMarked;
