package com.eoclinica.acolhe.development;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;

/** PostgreSQL, small but as careful with data as in production. */
final class PostgresServer implements AutoCloseable {

    static final String PROGRAM = "postgres";
    private static final String DATABASE = "acolhe";

    private final EmbeddedPostgres postgres;
    private final Path pidFile;

    private PostgresServer(EmbeddedPostgres postgres, Path pidFile) {
        this.postgres = postgres;
        this.pidFile = pidFile;
    }

    static PostgresServer start(Path folder, int port) throws IOException, SQLException {
        var data = data(folder);
        var server = new PostgresServer(settings(folder, data, port).start(), pidFile(folder));
        server.createDatabase();
        return server;
    }

    private static EmbeddedPostgres.Builder settings(Path folder, Path data, int port) {
        return EmbeddedPostgres.builder()
                .setPort(port)
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setOverrideWorkingDirectory(folder.resolve("postgres-program").toFile())
                .setPGStartupWait(Duration.ofSeconds(90))
                .setOutputRedirector(log(folder))
                .setErrorRedirector(log(folder))
                .setServerConfig("max_connections", "100")
                .setServerConfig("shared_buffers", "128MB")
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on");
    }

    private static ProcessBuilder.Redirect log(Path folder) {
        return ProcessBuilder.Redirect.appendTo(folder.resolve("postgres.log").toFile());
    }

    private void createDatabase() throws SQLException {
        try (var connection = postgres.getPostgresDatabase().getConnection();
                var statement = connection.createStatement();
                var found = statement.executeQuery("select 1 from pg_database where datname = '" + DATABASE + "'")) {
            if (!found.next()) {
                connection.createStatement().execute("create database " + DATABASE);
            }
        }
    }

    String jdbcUrl() {
        return "jdbc:postgresql://localhost:%d/%s".formatted(postgres.getPort(), DATABASE);
    }

    @Override
    public void close() throws IOException {
        postgres.close();
        Stale.end(pidFile, PROGRAM);
    }

    static Path pidFile(Path folder) {
        return data(folder).resolve("postmaster.pid");
    }

    private static Path data(Path folder) {
        return folder.resolve("postgresql");
    }
}
