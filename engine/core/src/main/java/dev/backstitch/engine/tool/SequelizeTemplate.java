package dev.backstitch.engine.tool;

import org.apiguardian.api.API;

/**
 * A new migration in JavaScript for Sequelize: both halves, each in a transaction that is rolled back when anything
 * fails.
 *
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public final class SequelizeTemplate {

    private SequelizeTemplate() {}

    /**
     * Makes the file.
     *
     * @param version the timestamp that its name begins with
     * @param title words parted by hyphens
     * @return {@code <version>-<title>.js}
     */
    public static NewFile of(String version, String title) {
        return new NewFile(
                "%s-%s.js".formatted(version, title),
                """
                'use strict';

                /** @type {import('sequelize-cli').Migration} */
                module.exports = {
                  up: async (queryInterface, Sequelize) => {
                    const transaction = await queryInterface.sequelize.transaction();
                    try {
                      // Pass { transaction } to every call, or it runs outside of it.

                      await transaction.commit();
                    } catch (error) {
                      await transaction.rollback();
                      throw error;
                    }
                  },

                  down: async (queryInterface, Sequelize) => {
                    const transaction = await queryInterface.sequelize.transaction();
                    try {
                      // Undo what up does, last step first.

                      await transaction.commit();
                    } catch (error) {
                      await transaction.rollback();
                      throw error;
                    }
                  },
                };
                """);
    }
}
