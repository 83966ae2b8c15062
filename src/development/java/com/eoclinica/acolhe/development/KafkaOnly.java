package com.eoclinica.acolhe.development;

import java.nio.file.Path;

/** Kafka alone, in a process of its own that can be frozen and killed; says so when it is ready, then waits for its end. */
public final class KafkaOnly {

    private KafkaOnly() {}

    /** @param args its folder, its port and the port of its controller */
    public static void main(String[] args) throws Exception {
        Quiet.quieten();
        var kafka = KafkaServer.start(Path.of(args[0]), Integer.parseInt(args[1]), Integer.parseInt(args[2]));
        Runtime.getRuntime().addShutdownHook(new Thread(kafka::close));
        kafka.createTopics(Topics.all());
        System.out.println("ready=true");
        Thread.currentThread().join();
    }
}
