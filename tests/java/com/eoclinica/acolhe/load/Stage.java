package com.eoclinica.acolhe.load;

import com.eoclinica.acolhe.development.Servers;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Real servers, a WhatsApp stub, and applications as processes of their own. */
final class Stage implements AutoCloseable {

    static final String API_KEY = "load-api-key";

    private final Path folder;
    private final Servers servers;
    private final Map<String, Object> settings = new HashMap<>();

    Stage(int wahaPort) throws Exception {
        this(Files.createTempDirectory("acolhe-load"), wahaPort);
    }

    Stage(Path folder, int wahaPort) {
        this.folder = folder;
        servers = Servers.start(folder);
        Runtime.getRuntime().addShutdownHook(new Thread(servers::close));
        settings.putAll(servers.addresses().settings());
        settings.put("acolhe.waha.url", "http://127.0.0.1:" + wahaPort);
        settings.put("acolhe.waha.hmac-key", Webhook.KEY);
        settings.put("acolhe.waha.api-key", "load-waha-key");
        settings.put("acolhe.api-key", API_KEY);
        settings.put("acolhe.conversation.quiet-window", "0ms");
        settings.put("acolhe.channel.typing-per-character", "0ms");
        settings.put("acolhe.channel.session-per-second", "5000");
    }

    Stage with(String name, Object value) {
        settings.put(name, value);
        return this;
    }

    Path folder() {
        return folder;
    }

    Connection connection() throws SQLException {
        var addresses = servers.addresses();
        return DriverManager.getConnection(addresses.jdbcUrl(), addresses.jdbcUser(), addresses.jdbcPassword());
    }

    Servers servers() {
        return servers;
    }

    Application launch(int port, List<String> options) throws IOException {
        return Application.launch(settings, port, folder.resolve("application.log"), options);
    }

    static int freePort() throws Exception {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        servers.close();
    }
}
