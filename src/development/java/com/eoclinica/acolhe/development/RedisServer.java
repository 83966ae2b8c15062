package com.eoclinica.acolhe.development;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A real Redis. It is a cache, so nothing of it is kept. */
final class RedisServer implements AutoCloseable {

    private final redis.embedded.RedisServer server;

    private RedisServer(redis.embedded.RedisServer server) {
        this.server = server;
    }

    static RedisServer start(Path data, int port) throws IOException {
        Files.createDirectories(data);
        var server = redis.embedded.RedisServer.newRedisServer()
                .port(port)
                .bind("127.0.0.1")
                .setting("save \"\"")
                .setting("maxmemory 128mb")
                .setting("dir " + data.toAbsolutePath())
                .build();
        server.start();
        return new RedisServer(server);
    }

    @Override
    public void close() throws IOException {
        server.stop();
    }
}
