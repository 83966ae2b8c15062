package com.eoclinica.acolhe.load;

import java.io.PrintStream;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * Four hundred conversations whose words all go to a model: first strangers in the very same moment, then in a loop, each
 * answered by a stranger's next words. Run by {@code tests/bench/run model [milliseconds …]}.
 */
public final class ModelBench {

    /** Nothing that rules alone settle, so the model is asked. */
    private static final List<String> TALK =
            List.of("é a respeito daquilo que a minha cunhada comentou com vocês na semana passada");

    private static final int STRANGERS = 400;
    /** Waves at a quick model, until the code is compiled. */
    private static final int WARMING = Integer.getInteger("acolhe.load.waves", 12);

    private static final Duration SETTLING = Duration.ofSeconds(10);
    private static final Duration LOOP = Duration.ofSeconds(20);

    private static final PrintStream OUT = System.out;

    private ModelBench() {}

    public static void main(String[] arguments) throws Exception {
        var wanted =
                arguments.length > 1 ? List.of(arguments).subList(1, arguments.length) : List.of("0", "300", "2000");
        for (var millis : wanted) measure(Duration.ofMillis(Long.parseLong(millis)));
        System.exit(0);
    }

    private static void measure(Duration delay) throws Exception {
        var port = Stage.freePort();
        var crowds = new Crowd[1];
        try (var waha = WahaStub.start(0, sent -> crowds[0].arrived(sent));
                var gemini = GeminiStub.start();
                var stage = on(waha, gemini);
                var sender = new Sender(List.of(URI.create("http://127.0.0.1:" + port + "/webhooks/waha")));
                var postman = new Postman(sender);
                var crowd = new Crowd(postman, TALK)) {
            crowds[0] = crowd;
            var application = stage.launch(port, Bench.options()).awaitReady();
            for (var each = 0; each < WARMING; each++) ask(crowd);
            gemini.takeItsTime(delay);
            ask(crowd); // the breaker and the connections get used to it
            var before = gemini.asked.get();
            ask(crowd);
            tell("in the same moment", delay, gemini.asked.get() - before, STRANGERS, crowd);
            crowd.closedLoop(STRANGERS);
            settle(crowd);
            before = gemini.asked.get();
            LockSupport.parkNanos(LOOP.toNanos());
            tell("in a loop", delay, gemini.asked.get() - before, crowd.answered.count() - STRANGERS, crowd);
            crowd.calmDown();
            application.end();
        }
    }

    /**
     * A row whose questions never reached the model would say nothing about it.
     *
     * @param atLeast of a loop one question less for each patient: that of the first answer was on its way before
     */
    private static void tell(String how, Duration delay, int asked, int atLeast, Crowd crowd) {
        if (asked < atLeast)
            throw new IllegalStateException("only " + asked + " of " + atLeast + " questions reached the model");
        OUT.printf(
                Locale.ROOT,
                "%nmodel of %d ms, %d %s, asked %d times%n  answered      %s%n",
                delay.toMillis(),
                STRANGERS,
                how,
                asked,
                crowd.answered);
    }

    /** The deadline leaves room for the slowest model, so that its answer is waited for. */
    private static Stage on(WahaStub waha, GeminiStub gemini) throws Exception {
        return new Stage(waha.port())
                .with("acolhe.model.api-key", "load-model-key")
                .with("acolhe.model.base-url", gemini.address())
                .with("acolhe.model.deadline", "2500ms")
                .with("acolhe.transfers.loopback", "true");
    }

    /** They begin in the same moment; what comes until they are out of step does not count. */
    private static void settle(Crowd crowd) {
        LockSupport.parkNanos(SETTLING.toNanos());
        crowd.answered.clear();
    }

    private static void ask(Crowd crowd) throws Exception {
        crowd.answered.clear();
        crowd.allAtOnce(STRANGERS).get(60, TimeUnit.SECONDS);
    }
}
