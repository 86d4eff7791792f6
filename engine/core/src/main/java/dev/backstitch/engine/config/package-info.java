/** Configure: one project's settings, merged from flags, system properties and {@code backstitch.yaml}. */
@NullMarked
package dev.backstitch.engine.config;

import org.jspecify.annotations.NullMarked;
