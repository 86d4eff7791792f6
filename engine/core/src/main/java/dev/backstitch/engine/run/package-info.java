/** Act: the commands that work on a database somebody named, written once for every tool. */
@NullMarked
package dev.backstitch.engine.run;

import org.jspecify.annotations.NullMarked;
