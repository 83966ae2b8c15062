package com.eoclinica.acolhe.development;

import com.eoclinica.acolhe.Acolhe;
import com.eoclinica.acolhe.phone.Phone;
import com.eoclinica.acolhe.phone.PhoneSettings;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedDeque;
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

    /** What started last ends first: a consumer whose broker went before it would be missed for a while. */
    private static void run(Servers servers) throws Exception {
        var running = new ConcurrentLinkedDeque<AutoCloseable>();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> running.forEach(Launch::close)));
        running.push(servers);
        var settings = settings(servers);
        running.push(new SpringApplicationBuilder(Acolhe.class)
                .profiles("development")
                .registerShutdownHook(false)
                .run(arguments(settings)));
        running.push(phone(settings));
        System.out.printf(
                "%n  Phone:        http://localhost:%d%n  Console, API: http://localhost:%d%n%n", PHONE, APPLICATION);
    }

    private static Phone phone(Map<String, Object> settings) {
        return Phone.start(new PhoneSettings(
                PHONE,
                URI.create("http://127.0.0.1:" + APPLICATION + "/webhooks/waha"),
                settings.get("acolhe.waha.hmac-key").toString(),
                settings.get("acolhe.waha.api-key").toString(),
                "default"));
    }

    private static String[] arguments(Map<String, Object> settings) {
        return settings.entrySet().stream()
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
