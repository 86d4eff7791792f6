package dev.backstitch.assertions.kotlin

import dev.backstitch.assertions.BackstitchAssertions.assertThat
import dev.backstitch.assertions.BackstitchAssertions.assertThatExceptionOfType
import dev.backstitch.assertions.BackstitchSoftAssertions
import dev.backstitch.engine.postgres.PostgresServers
import dev.backstitch.engine.postgres.PostgresSettings
import dev.backstitch.engine.postgres.PostgresSource
import dev.backstitch.engine.schema.DifferenceClass
import dev.backstitch.engine.schema.Schema
import dev.backstitch.engine.schema.SchemaReader
import dev.backstitch.engine.schema.SchemaScope
import dev.backstitch.engine.schema.Table
import java.nio.file.Path
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.io.TempDir

/** What users write in Kotlin compiles there, with its null safety, and does the same. */
class KotlinCallersTests {
    private val before: Schema
    private val after: Schema

    init {
        PostgresServers.shared(PostgresSettings.DEFAULTS.withSource(PostgresSource.Embedded()))
            .createDatabase("kotlin")
            .use { database ->
                database.connect().use { connection ->
                    fun after(sql: String): Schema {
                        connection.createStatement().use { it.execute(sql) }
                        return SchemaReader(connection, SchemaScope.DATABASE).read()
                    }
                    before = after("CREATE TABLE users (id int PRIMARY KEY, email varchar(64) NOT NULL)")
                    after = after("ALTER TABLE users ADD COLUMN phone text")
                }
            }
    }

    @Test
    fun `navigation leads down and back`() {
        assertThat(after)
            .`as`("after the migration")
            .hasOnlyTables("users")
            .table("users")
            .column("email").hasType("varchar(64)").isNotNull().and()
            .column("phone").isNullable().hasNoDefault().andSchema()
            .doesNotHaveTable("orders")
        assertThat(after.tables()).extracting<String> { it.name().name() }.containsExactly("users")
        assertThat(after.tables()[0]).satisfies({ table: Table -> assertThat(table.columns()).hasSize(3) })
    }

    @Test
    fun `soft assertions collect`() {
        assertThatExceptionOfType(AssertionError::class.java)
            .isThrownBy {
                BackstitchSoftAssertions.assertSoftly { softly ->
                    softly.assertThat(after).table("orders").column("id").isNotNull()
                    softly.assertThat(after).table("users").column("phone").isNotNull()
                    softly.assertThat("text").isEmpty()
                }
            }
            .withMessageContaining("Multiple Failures (3 failures)")
    }

    @Test
    fun `differences are narrowed`() {
        assertThat(after).differsFrom(before).onlyIn("users.phone")
        assertThat(before.diff(after)).isNotEmpty()
    }

    @Test
    fun `a golden schema is compared`(@TempDir directory: Path) {
        assertThatExceptionOfType(AssertionError::class.java)
            .isThrownBy {
                assertThat(after).ignoring(DifferenceClass.OWNER).matchesGolden(directory.resolve("schema.sql"))
            }
            .withMessageContaining("mvn test -Dtest=KotlinCallersTests -Dbackstitch.golden=update")
        assertThatExceptionOfType(AssertionError::class.java)
            .isThrownBy { assertThat(after).matchesGoldenDirectory(directory.resolve("schema").toString()) }
            .withMessageContaining("there is no such directory")
    }
}
