package com.eoclinica.acolhe.development;

import com.eoclinica.acolhe.Acolhe;
import com.eoclinica.acolhe.phone.Phone;
import com.eoclinica.acolhe.phone.PhoneSettings;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Starts everything from a clone: the servers, the application and the Phone. */
public final class Development {

    private static final int APPLICATION = Integer.parseInt(environment("SERVER_PORT", "3000"));
    private static final int PHONE = Integer.parseInt(environment("ACOLHE_PHONE_PORT", "3002"));

    private static final Path DATA = Path.of(environment("ACOLHE_DATA", ".acolhe"));

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
        var servers = closing.keep(Servers.startOnUsualPorts(DATA));
        closing.keep(application(servers.addresses()));
        closing.keep(phone());
        System.out.printf(
                "%n  Phone:        http://localhost:%d%n  Console, API: http://localhost:%d  (first sign-in: owner, %s)%n%n",
                PHONE, APPLICATION, settings(PHONE).get("ACOLHE_OWNER_PASSWORD"));
    }

    /** Ended by the launcher's own hook, for Spring's would run beside it and lose the servers under its feet. */
    private static ConfigurableApplicationContext application(Addresses addresses) {
        return new SpringApplicationBuilder(Acolhe.class)
                .profiles("development")
                .registerShutdownHook(false)
                .properties(settings(PHONE))
                .properties("acolhe.transfers.loopback=true")
                .run(arguments(addresses));
    }

    /** Known to everybody: this is one person's machine, and the Phone must sign with the same. The environment goes before. */
    static Map<String, Object> settings(int phone) {
        return Map.of(
                "ACOLHE_API_KEY", "development-api-key",
                "ACOLHE_WAHA_API_KEY", "development-waha-key",
                "ACOLHE_WAHA_HMAC_KEY", "development-hmac-key",
                "ACOLHE_WAHA_URL", "http://localhost:" + phone,
                "ACOLHE_OWNER_PASSWORD", "acolhe-development",
                "ACOLHE_SECURE_COOKIES", "false");
    }

    private static Phone phone() {
        var settings = new PhoneSettings(
                PHONE,
                URI.create("http://127.0.0.1:" + APPLICATION + "/webhooks/waha"),
                key("ACOLHE_WAHA_HMAC_KEY"),
                key("ACOLHE_WAHA_API_KEY"),
                environment("ACOLHE_WAHA_SESSION", "default"));
        return Phone.start(settings, DATA);
    }

    private static String key(String name) {
        return environment(name, settings(PHONE).get(name).toString());
    }

    private static String[] arguments(Addresses addresses) {
        var settings = new TreeMap<>(addresses.settings());
        settings.putAll(Quiet.settings());
        return settings.entrySet().stream()
                .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                .toArray(String[]::new);
    }

    private static String environment(String name, String otherwise) {
        return Optional.ofNullable(System.getenv(name)).orElse(otherwise);
    }
}
