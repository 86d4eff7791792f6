/** Tests of the JUnit extension. */
@NullMarked
package dev.backstitch.junit;

import org.jspecify.annotations.NullMarked;
