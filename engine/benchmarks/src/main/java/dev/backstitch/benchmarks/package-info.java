/** What snapshots and checks cost. */
@NullMarked
package dev.backstitch.benchmarks;

import org.jspecify.annotations.NullMarked;
