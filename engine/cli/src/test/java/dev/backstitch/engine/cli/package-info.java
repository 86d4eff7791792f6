/** Tests of the command, run in this JVM on real servers. */
@NullMarked
package dev.backstitch.engine.cli;

import org.jspecify.annotations.NullMarked;
