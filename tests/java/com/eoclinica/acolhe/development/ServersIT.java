package com.eoclinica.acolhe.development;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServersIT {

    @TempDir
    Path folder;

    @Test
    void keepTheirDataBetweenStarts() throws Exception {
        try (var servers = Servers.start(folder)) {
            run(servers, "create table kept (n int)");
        }

        try (var servers = Servers.start(folder)) {
            run(servers, "insert into kept values (1)");
            try (var admin =
                    Admin.create(Map.of("bootstrap.servers", servers.addresses().kafka()))) {
                assertThat(admin.listTopics().names().get()).contains("channel.message-received.v1");
            }
        }
    }

    @Test
    void endEveryProcessTheyStarted() throws Exception {
        var servers = Servers.start(folder);
        var postgres = Stale.process(PostgresServer.pidFile(folder), "postgres");
        var redis = Stale.process(RedisServer.pidFile(folder), "redis");
        assertThat(postgres).isPresent();
        assertThat(redis).isPresent();

        servers.close();

        assertThat(postgres.get().isAlive()).isFalse();
        assertThat(redis.get().isAlive()).isFalse();
    }

    @Test
    void refuseAFolderAnotherLauncherHolds() throws Exception {
        try (var other = DataFolder.hold(folder)) {
            assertThat(other).isNotNull();
            assertThatThrownBy(() -> Servers.start(folder))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("in use by another launcher");
        }
    }

    @Test
    void refuseAFolderThatIsAFile() throws Exception {
        var file = Files.createFile(folder.resolve("file"));

        assertThatThrownBy(() -> Servers.start(file))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("cannot be written");
    }

    private static void run(Servers servers, String sql) throws SQLException {
        var at = servers.addresses();
        try (var connection = DriverManager.getConnection(at.jdbcUrl(), at.jdbcUser(), at.jdbcPassword());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
