/** Tell: what a check found, as text, Markdown, JSON and JUnit XML. Values in, text out. */
@NullMarked
package dev.backstitch.engine.report;

import org.jspecify.annotations.NullMarked;
