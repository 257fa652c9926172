package org.councilbenchmarks.pipeline.framework;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.councilbenchmarks.pipeline.settings.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The job framework's database holds nothing of the record: what is wrong with it is set aside, never mended by hand. */
class JobDatabaseTest {
    private static final Settings.Database EMBEDDED = new Settings.Database("", "", "");

    @TempDir
    private Path data;

    private final List<String> said = new ArrayList<>();

    @Test
    void oneWhoseTablesWereHalfMadeWhenARunWasKilledIsMadeAnew() throws IOException, SQLException {
        Path folder = Files.createDirectories(data.resolve("framework"));
        try (Connection connection = DriverManager.getConnection(
                        "jdbc:h2:file:" + folder.resolve("jobs").toAbsolutePath(), "sa", "");
                var statement = connection.createStatement()) {
            statement.execute("CREATE TABLE BATCH_JOB_INSTANCE (JOB_INSTANCE_ID BIGINT PRIMARY KEY)");
        }

        JobDatabase database = JobDatabase.open(data, EMBEDDED, said::add);

        assertThat(sequences(database)).isEqualTo(3);
        assertThat(data.resolve("framework-damaged")).isDirectoryContaining("glob:**jobs*");
        assertThat(said).singleElement().asString().contains("made anew", "nothing is lost");
        database.close();
    }

    @Test
    void aWholeOneIsOpenedAgainAsItIs() throws IOException, SQLException {
        JobDatabase first = JobDatabase.open(data, EMBEDDED, said::add);
        try (Connection connection = first.source().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("CREATE TABLE KEPT (ID INT)");
        }
        first.close();

        JobDatabase second = JobDatabase.open(data, EMBEDDED, said::add);

        try (Connection connection = second.source().getConnection();
                var tables = connection.getMetaData().getTables(null, null, "KEPT", null)) {
            assertThat(tables.next()).isTrue();
        }
        assertThat(data.resolve("framework-damaged")).doesNotExist();
        second.close();
    }

    private static int sequences(JobDatabase database) throws SQLException {
        try (Connection connection = database.source().getConnection();
                var statement = connection.createStatement();
                var count = statement.executeQuery("SELECT COUNT(*) FROM information_schema.sequences"
                        + " WHERE sequence_name LIKE 'BATCH_%_SEQ'")) {
            count.next();
            return count.getInt(1);
        }
    }
}
