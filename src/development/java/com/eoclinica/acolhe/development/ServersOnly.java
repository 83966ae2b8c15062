package com.eoclinica.acolhe.development;

import java.nio.file.Path;

/** The servers alone, in a process of their own; prints their addresses as properties, then waits for its end. */
public final class ServersOnly {

    private ServersOnly() {}

    public static void main(String[] args) throws InterruptedException {
        Quiet.quieten();
        var servers = Servers.startOnUsualPorts(Path.of(args.length > 0 ? args[0] : ".acolhe"));
        Runtime.getRuntime().addShutdownHook(new Thread(servers::close));
        servers.addresses().settings().forEach((name, value) -> System.out.println(name + "=" + value));
        System.out.println("ready=true");
        Thread.currentThread().join();
    }
}
