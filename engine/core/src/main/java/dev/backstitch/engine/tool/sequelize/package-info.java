/** Sequelize: the project's own, run in Node. */
@NullMarked
package dev.backstitch.engine.tool.sequelize;

import org.jspecify.annotations.NullMarked;
