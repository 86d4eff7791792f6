package dev.backstitch.engine.migration;

import static dev.backstitch.engine.TestFiles.write;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MigrationFolderTests {

    @TempDir
    private Path folder;

    @Test
    void files_are_listed_by_name_without_hidden_ones_and_folders() throws Exception {
        Path b = write(folder, "b.sql", "");
        Path a = write(folder, "a.sql", "");
        write(folder, ".a.sql.swp", "");
        Files.createDirectory(folder.resolve("old"));

        assertThat(MigrationFolder.list(folder).files()).containsExactly(a, b);
    }

    @Test
    void a_file_is_no_folder() {
        Path file = write(folder, "a.sql", "");

        assertThatExceptionOfType(InvalidMigrationsException.class)
                .isThrownBy(() -> MigrationFolder.list(file))
                .withMessage(file + ": is a file; name the folder that holds the migrations")
                .satisfies(invalid -> assertThat(invalid.path()).isEqualTo(file));
    }

    @Test
    void a_link_that_leads_nowhere_is_not_passed_over() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("1_a.up.sql"), folder.resolve("gone.sql"));

        assertThatExceptionOfType(InvalidMigrationsException.class)
                .isThrownBy(() -> new GolangMigrateFormat().read(MigrationFolder.list(folder)))
                .withMessage(link + ": cannot be read: java.nio.file.NoSuchFileException: " + link);
    }

    @Test
    void a_byte_order_mark_is_no_part_of_the_text() {
        assertThat(MigrationFolder.read(write(folder, "a.sql", "\uFEFFSELECT 'ö'")))
                .isEqualTo("SELECT 'ö'");
    }

    @Test
    void text_that_ends_in_the_middle_of_a_character_is_not_utf_8() {
        Path file = write(folder, "a.sql", new byte[] {'a', (byte) 0xc3});

        assertThatExceptionOfType(InvalidMigrationsException.class)
                .isThrownBy(() -> MigrationFolder.read(file))
                .withMessage(file + ": is not UTF-8: byte 1 (0xc3) does not fit; save the file as UTF-8");
    }
}
