package com.eoclinica.acolhe.development;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.List;

/** Ports of this machine's loopback address. */
record Ports(int postgres, int redis, int kafka, int kafkaController) {

    /** Beside the usual ones, so that a server of the reader's own is not in the way. */
    static Ports usual() {
        return new Ports(13432, 13379, 13092, 13093);
    }

    static Ports free() throws IOException {
        try (var one = new ServerSocket(0);
                var two = new ServerSocket(0);
                var three = new ServerSocket(0);
                var four = new ServerSocket(0)) {
            return new Ports(one.getLocalPort(), two.getLocalPort(), three.getLocalPort(), four.getLocalPort());
        }
    }

    List<Integer> all() {
        return List.of(postgres, redis, kafka, kafkaController);
    }

    static boolean isTaken(int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return false;
        } catch (IOException e) {
            return true;
        }
    }
}
