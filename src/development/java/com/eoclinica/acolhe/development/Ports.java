package com.eoclinica.acolhe.development;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.stream.IntStream;

/** Where the servers listen on the loopback address. */
public record Ports(int postgres, int redis, int kafka, int kafkaController) {

    /** Beside the well-known ones, so that a server of the reader's own is not in the way; else any free ones. */
    static Ports usual() {
        var usual = new Ports(13432, 13379, 13092, 13093);
        return usual.areFree() ? usual : free();
    }

    /** Four ports nobody uses now; all are held while choosing, so that none is chosen twice. */
    static Ports free() {
        try (var first = hold();
                var second = hold();
                var third = hold();
                var fourth = hold()) {
            return new Ports(first.getLocalPort(), second.getLocalPort(), third.getLocalPort(), fourth.getLocalPort());
        } catch (IOException e) {
            throw new UncheckedIOException("No free port", e);
        }
    }

    private static ServerSocket hold() throws IOException {
        return new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    }

    private boolean areFree() {
        return IntStream.of(postgres, redis, kafka, kafkaController).noneMatch(Ports::isTaken);
    }

    /** Asks on every interface, for the application listens on every interface too. */
    static boolean isTaken(int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(port));
            return false;
        } catch (IOException taken) {
            return true;
        }
    }
}
