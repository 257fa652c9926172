package org.councilbenchmarks.pipeline.framework;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.councilbenchmarks.pipeline.settings.Settings;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/**
 * The database of the job framework: an H2 file under {@code data/framework} by default. Since it holds nothing of the
 * record, an embedded one that cannot be opened is moved aside and made anew.
 */
final class JobDatabase {
    private static final String PRODUCT_H2 = "h2";
    private static final String PRODUCT_POSTGRES = "postgresql";

    /** More than the tables of a small night need. */
    private static final int ROOM = 1 << 17;

    private final DataSource source;

    private JobDatabase(DataSource source) {
        this.source = source;
    }

    DataSource source() {
        return source;
    }

    /** @throws IOException where neither the database nor a new one can be opened */
    static JobDatabase open(Path dataFolder, Settings.Database settings, Consumer<String> whenDamaged)
            throws IOException {
        if (!settings.url().isEmpty()) {
            DataSource given = new DriverManagerDataSource(settings.url(), settings.user(), settings.password());
            return prepared(given, settings.url().startsWith("jdbc:h2:") ? PRODUCT_H2 : PRODUCT_POSTGRES);
        }
        Path folder = Files.createDirectories(dataFolder.resolve("framework"));
        tryRoom(folder);
        try {
            return embedded(folder);
        } catch (IOException damaged) {
            Path aside = setAside(folder);
            whenDamaged.accept("The job framework's database could not be used (" + damaged.getMessage()
                    + "); it was moved to " + aside.getFileName()
                    + " and made anew. Nothing of the record was in it: nothing is lost, and the run goes on.");
            return embedded(folder);
        }
    }

    /** Where the disk is full, H2 may wait for ever for a write of its own that failed: one of ours fails at once. */
    private static void tryRoom(Path folder) throws IOException {
        Path trial = folder.resolve("room.part");
        try {
            Files.write(trial, new byte[ROOM]);
        } finally {
            Files.deleteIfExists(trial);
        }
    }

    private static JobDatabase embedded(Path folder) throws IOException {
        Files.createDirectories(folder);
        String url =
                "jdbc:h2:file:" + folder.resolve("jobs").toAbsolutePath() + ";DB_CLOSE_DELAY=-1;DB_CLOSE_ON_EXIT=FALSE";
        return prepared(new DriverManagerDataSource(url, "sa", ""), PRODUCT_H2);
    }

    private static JobDatabase prepared(DataSource source, String product) throws IOException {
        try (Connection connection = source.getConnection()) {
            if (!hasTables(connection)) {
                new ResourceDatabasePopulator(
                                new ClassPathResource("org/springframework/batch/core/schema-" + product + ".sql"))
                        .populate(connection);
                if (!connection.getAutoCommit()) {
                    connection.commit();
                }
            } else if (!isWhole(connection)) {
                if (product.equals(PRODUCT_H2)) {
                    // Or it would stay open in this process, and could not be set aside.
                    execute(connection, "SHUTDOWN");
                }
                throw new IOException(
                        "The job framework's database is not whole: a run was killed while it made the tables");
            }
            return new JobDatabase(source);
        } catch (SQLException e) {
            throw new IOException("The job framework's database cannot be opened: " + e.getMessage(), e);
        }
    }

    /** Tables are made one by one; what is made last tells whether all are there. */
    private static boolean isWhole(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                ResultSet last = statement.executeQuery("SELECT COUNT(*) FROM information_schema.sequences"
                        + " WHERE UPPER(sequence_name) = 'BATCH_JOB_INSTANCE_SEQ'")) {
            return last.next() && last.getInt(1) > 0;
        }
    }

    private static void execute(Connection connection, String command) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(command);
        }
    }

    private static boolean hasTables(Connection connection) throws SQLException {
        try (ResultSet upper = connection.getMetaData().getTables(null, null, "BATCH_JOB_INSTANCE", null)) {
            if (upper.next()) {
                return true;
            }
        }
        try (ResultSet lower = connection.getMetaData().getTables(null, null, "batch_job_instance", null)) {
            return lower.next();
        }
    }

    /** Keeps the damaged files for a look, under a name that is not used again. */
    private static Path setAside(Path folder) throws IOException {
        Path aside = folder.resolveSibling("framework-damaged");
        if (Files.exists(aside)) {
            try (Stream<Path> old = Files.list(aside)) {
                for (Path file : old.toList()) {
                    Files.delete(file);
                }
            }
            Files.delete(aside);
        }
        return Files.move(folder, aside);
    }

    void close() {
        if (source instanceof DriverManagerDataSource h2
                && String.valueOf(h2.getUrl()).startsWith("jdbc:h2:")) {
            try (Connection connection = DriverManager.getConnection(
                            String.valueOf(h2.getUrl()),
                            String.valueOf(h2.getUsername()),
                            String.valueOf(h2.getPassword()));
                    var statement = connection.createStatement()) {
                statement.execute("SHUTDOWN");
            } catch (SQLException e) {
                // The database is derived; one that will not close is recovered, or made anew, at the next start.
                System.getLogger(JobDatabase.class.getName()).log(System.Logger.Level.DEBUG, "shutdown", e);
            }
        }
    }
}
