/** Tests of migrations on JUnit Jupiter: {@code @MigrationTest} and friends. */
@NullMarked
package dev.backstitch.junit;

import org.jspecify.annotations.NullMarked;
