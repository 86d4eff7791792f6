/** Face: the {@code backstitch} command. It reads flags, runs the engine and prints; all else is the engine's. */
@NullMarked
package dev.backstitch.engine.cli;

import org.jspecify.annotations.NullMarked;
