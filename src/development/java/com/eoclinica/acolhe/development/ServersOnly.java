package com.eoclinica.acolhe.development;

import java.nio.file.Path;

/** Only the servers, for load and crash tests that run the application as a process of its own. */
final class ServersOnly {

    private ServersOnly() {}

    public static void main(String[] args) throws Exception {
        var servers = Servers.start(Path.of(args.length > 0 ? args[0] : ".acolhe"), Ports.usual());
        Runtime.getRuntime().addShutdownHook(new Thread(() -> Launch.close(servers)));
        servers.settings().forEach((name, value) -> System.out.println(name + "=" + value));
        System.out.println("ready");
        Thread.currentThread().join();
    }
}
