/** Tests that hold what the guide says. */
@NullMarked
package dev.backstitch.docs;

import org.jspecify.annotations.NullMarked;
