package com.eoclinica.acolhe.development;

import com.eoclinica.acolhe.Acolhe;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** Starts everything from a clone: the servers, the application and the Phone. */
public final class Development {

    static final int APPLICATION = 3000;
    static final int PHONE = 3002;
    private static final Path DATA = Path.of(".acolhe");

    private Development() {}

    public static void main(String[] args) throws Exception {
        var ports = Ports.usual();
        var needed = new ArrayList<>(List.of(APPLICATION, PHONE));
        needed.addAll(ports.all());
        PostgresServer.endLeftover(DATA.resolve("postgresql"));
        var obstacle = Launch.obstacle(DATA, needed);
        if (obstacle.isPresent()) {
            System.err.println(obstacle.get());
            System.exit(1);
        }
        try {
            run(Servers.start(DATA, ports));
        } catch (Exception e) {
            System.err.println("Acolhe could not start: " + e);
            System.exit(1);
        }
    }

    private static void run(Servers servers) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> Launch.close(servers)));
        new SpringApplicationBuilder(Acolhe.class).profiles("development").run(arguments(servers));
        System.out.printf(
                "%n  Phone:        http://localhost:%d%n  Console, API: http://localhost:%d%n%n", PHONE, APPLICATION);
    }

    private static String[] arguments(Servers servers) {
        return settings(servers).entrySet().stream()
                .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                .toArray(String[]::new);
    }

    private static Map<String, Object> settings(Servers servers) {
        var settings = new HashMap<>(servers.settings());
        settings.put("acolhe.waha.hmac-key", "development-hmac-key");
        settings.put("acolhe.waha.api-key", "development-waha-key");
        settings.put("acolhe.api-key", "development-api-key");
        return settings;
    }
}
