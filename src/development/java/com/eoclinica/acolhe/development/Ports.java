package com.eoclinica.acolhe.development;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** Where the servers listen on the loopback address. */
public record Ports(int postgres, int redis, int kafka, int kafkaController) {

    /** Four ports nobody uses now; all are held while choosing, so that none is chosen twice. */
    public static Ports free() {
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
}
