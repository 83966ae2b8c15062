package com.eoclinica.acolhe.development;

/** What must be so before anything is started, each told in one sentence when it is not. */
final class Launch {

    private static final int JDK = 25;

    private Launch() {}

    static void check(int... ports) {
        checkJdk(Runtime.version().feature());
        for (var port : ports) {
            checkFree(port);
        }
    }

    static void checkJdk(int running) {
        if (running < JDK) {
            throw new CannotStart(
                    "Acolhe needs a JDK %d and runs on %d; install one and Maven finds it.".formatted(JDK, running));
        }
    }

    static void checkFree(int port) {
        if (Ports.isTaken(port)) {
            throw new CannotStart("Port %d is taken; end the program that uses it, then start again.".formatted(port));
        }
    }
}
