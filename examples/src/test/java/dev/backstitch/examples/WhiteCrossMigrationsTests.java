package dev.backstitch.examples;

// tag::first-test[]
import static dev.backstitch.assertions.BackstitchAssertions.assertThat;
import static dev.backstitch.engine.schema.ReferentialAction.SET_NULL;

import dev.backstitch.engine.schema.Schema;
import dev.backstitch.junit.AtVersion;
import dev.backstitch.junit.MigrationTest;
import dev.backstitch.junit.Migrations;
import dev.backstitch.junit.RoundTripChecks;
import org.junit.jupiter.api.Test;

@MigrationTest("white-cross/migrations")
class WhiteCrossMigrationsTests implements RoundTripChecks { // each migration up, down and up again

    @Test // the database stands at the newest version
    void a_student_may_be_without_a_nurse(Schema schema) {
        assertThat(schema)
                .table("students")
                .foreignKeyOn("nurseId")
                .references("nurses", "id")
                .onDelete(SET_NULL);
        assertThat(schema)
                .table("students")
                .column("studentNumber")
                .hasType("varchar(255)")
                .isNotNull();
    }

    @Test
    @AtVersion("20251003162519") // the database stands at exactly this version
    void roles_come_and_go(Migrations migrations) {
        assertThat(migrations.schema()).enumType("UserRole").hasExactlyValues("ADMIN", "NURSE", "VIEWER", "COUNSELOR");

        migrations.down();

        assertThat(migrations.schema()).enumType("UserRole").hasExactlyValues("ADMIN", "NURSE");
    }
}
// end::first-test[]
