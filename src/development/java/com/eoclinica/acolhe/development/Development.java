package com.eoclinica.acolhe.development;

import com.eoclinica.acolhe.Acolhe;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** Starts everything from a clone: the servers, the application and the Phone. */
public final class Development {

    static final int APPLICATION = 3000;
    static final int PHONE = 3002;

    private final Closing closing = new Closing();

    private Development() {}

    public static void main(String[] args) {
        Quiet.quieten();
        try {
            new Development().start();
        } catch (CannotStart e) {
            System.err.println(e.getMessage());
            System.exit(1);
        } catch (Exception e) {
            System.err.println("Acolhe could not start: " + Closing.reason(e));
            System.exit(1);
        }
    }

    private void start() {
        Launch.check(APPLICATION, PHONE);
        Runtime.getRuntime().addShutdownHook(new Thread(closing::close));
        var servers = closing.keep(Servers.startOnUsualPorts(data()));
        var application = new SpringApplicationBuilder(Acolhe.class)
                .profiles("development")
                .registerShutdownHook(false)
                .properties(Map.of("server.port", APPLICATION))
                .run(arguments(servers.addresses()));
        closing.keep(application);
        System.out.printf(
                "%n  Phone:        http://localhost:%d%n  Console, API: http://localhost:%d%n%n", PHONE, APPLICATION);
    }

    private static Path data() {
        return Path.of(Optional.ofNullable(System.getenv("ACOLHE_DATA")).orElse(".acolhe"));
    }

    private static String[] arguments(Addresses addresses) {
        return settings(addresses).entrySet().stream()
                .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                .toArray(String[]::new);
    }

    /** The keys are known to everybody: this is one person's machine, and the Phone must sign with the same. */
    private static Map<String, Object> settings(Addresses addresses) {
        var settings = new TreeMap<>(addresses.settings());
        settings.putAll(Quiet.settings());
        settings.put("acolhe.waha.hmac-key", "development-hmac-key");
        settings.put("acolhe.waha.api-key", "development-waha-key");
        settings.put("acolhe.api-key", "development-api-key");
        return settings;
    }
}
