package dev.backstitch.engine.schema;
import java.nio.file.*;
import java.sql.*;
import org.junit.jupiter.api.Test;
class ProbeTests {
    @Test void probe() throws Exception {
        try (Connection c = ScratchPostgres.connect(); Statement s = c.createStatement()) {
            c.unwrap(org.postgresql.PGConnection.class);
            try (Connection d = DriverManager.getConnection(c.getMetaData().getURL() + "&user=postgres&preferQueryMode=simple"); Statement x = d.createStatement()) {
            x.execute(new String(getClass().getResourceAsStream("kitchen-sink.sql").readAllBytes())); }
            SchemaReader reader = new SchemaReader(c, SchemaScope.DATABASE);
            Schema schema = reader.read();
            System.out.println(schema.serverVersion() + "\n" + schema.toString().replace("], ", "],\n "));
            for (int i = 0; i < 30; i++) { long t = System.nanoTime(); reader.read(); System.out.print((System.nanoTime()-t)/1000 + " "); }
        }
    }
}
