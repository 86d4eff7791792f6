/** Judge: the round trip over a history, its verdicts, policies and waivers. */
@NullMarked
package dev.backstitch.engine.check;

import org.jspecify.annotations.NullMarked;
