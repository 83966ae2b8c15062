package com.eoclinica.acolhe.load;

import com.eoclinica.acolhe.load.Postman.Manner;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What can happen to a clinic's reception. Each has passed when {@link #strike} returns; what it left behind is judged after. */
enum Accident {
    APP_KILLED("application: kill -9, started again", scene -> scene.killAndStart(scene.any())),
    STEPS_KILLED("application: kill -9 at each step of a turn", Steps::killAtEach),

    POSTGRES_RESTARTED("PostgreSQL: stopped for 5 s", scene -> {
        scene.stage.servers().stopPostgres();
        scene.pause(5);
        scene.stage.servers().startPostgres();
    }),
    POSTGRES_KILLED("PostgreSQL: kill -9 of a backend, crash recovery", Stores::killABackend),
    POSTGRES_PAUSED("PostgreSQL: SIGSTOP for 8 s", scene -> Signal.freeze(scene.postgres(), Duration.ofSeconds(8))),
    POSTGRES_FULL("PostgreSQL: disk full for 8 s", Stores::fillPostgres),

    REDIS_RESTARTED("Redis: stopped for 5 s", scene -> {
        scene.stage.servers().stopRedis();
        scene.pause(5);
        scene.stage.servers().startRedis();
    }),
    REDIS_PAUSED("Redis: SIGSTOP for 8 s", scene -> Signal.freeze(scene.redis(), Duration.ofSeconds(8))),
    REDIS_FLUSHED("Redis: flushed ten times", Stores::flushRedis),

    KAFKA_RESTARTED("Kafka: stopped for 5 s", scene -> {
        scene.kafka.end();
        scene.pause(5);
        scene.kafka.startAgain();
    }),
    KAFKA_KILLED("Kafka: kill -9, started again", scene -> {
        scene.kafka.kill();
        scene.kafka.startAgain();
    }),
    KAFKA_PAUSED("Kafka: SIGSTOP for 8 s", scene -> Signal.freeze(scene.kafka.pid(), Duration.ofSeconds(8))),
    KAFKA_FULL("Kafka: disk full for 8 s", Stores::fillKafka),

    MODEL_BUSY("Gemini: 429 for 8 s", scene -> Outside.model(scene, model -> model.fail(429))),
    MODEL_DOWN("Gemini: 503 for 8 s", scene -> Outside.model(scene, model -> model.fail(503))),
    MODEL_SILENT(
            "Gemini: no answer for 60 s",
            scene -> Outside.model(scene, model -> model.takeItsTime(Duration.ofSeconds(60)))),
    MODEL_GARBAGE("Gemini: garbage for 8 s", scene -> Outside.model(scene, GeminiStub::talkNonsense)),
    MODEL_SLOW(
            "Gemini: 1.4 s an answer for 8 s",
            scene -> Outside.model(scene, model -> model.takeItsTime(Duration.ofMillis(1400)))),

    WAHA_AWAY("WAHA: 503 for 8 s", scene -> Outside.waha(scene, waha -> waha.fail(503), 8)),
    WAHA_ERRORS("WAHA: 500 for 8 s", scene -> Outside.waha(scene, waha -> waha.fail(500), 8)),
    WAHA_SLOW(
            "WAHA: every call takes 30 s, for 20 s",
            scene -> Outside.waha(scene, waha -> waha.dawdle(Duration.ofSeconds(30)), 20)),
    WEBHOOKS_DOUBLED("webhooks: each three times at once", scene -> Outside.webhooks(scene, Manner.DOUBLED)),
    WEBHOOKS_SHUFFLED("webhooks: late, out of order, and again", scene -> Outside.webhooks(scene, Manner.SHUFFLED)),
    WEBHOOKS_LOST("webhooks: one of three lost, then reconnected", Outside::loseWebhooks),

    CLOCK_FORWARD("clock: 10 min forward", scene -> scene.instances.getFirst().jump(Duration.ofMinutes(10))),
    CLOCK_BACK("clock: 10 min back", scene -> scene.instances.getFirst().jump(Duration.ofMinutes(-10))),
    CLOCK_HOUR_BACK("clock: 1 h back and forth", scene -> {
        scene.instances.getFirst().jump(Duration.ofHours(-1));
        scene.pause(8);
        scene.instances.getFirst().jump(Duration.ofHours(1));
    }),

    INSTANCES_ADDED("three instances: two added", Scene::needThree),
    INSTANCE_KILLED("three instances: one killed, started again", scene -> {
        scene.needThree();
        scene.killAndStart(scene.any());
    }),
    INSTANCE_FROZEN("three instances: one frozen past its lease", scene -> {
        scene.needThree();
        Signal.freeze(scene.instances.get(scene.any()).pid(), Duration.ofSeconds(8));
    });

    /** Something goes wrong and is over. */
    interface Strike {
        void on(Scene scene) throws Exception;
    }

    private final String title;
    private final Strike strike;

    Accident(String title, Strike strike) {
        this.title = title;
        this.strike = strike;
    }

    void strike(Scene scene) throws Exception {
        strike.on(scene);
    }

    String title() {
        return title;
    }

    boolean needsDisks() {
        return name().endsWith("_FULL");
    }

    /** Those whose names begin so ({@code redis}, {@code kafka-paused}); without names all that take seconds. */
    static List<Accident> named(String... names) {
        for (var name : names) refuseUnknown(name);
        return Arrays.stream(values())
                .filter(each -> names.length == 0
                        ? each != STEPS_KILLED
                        : Arrays.stream(names).anyMatch(each::isCalled))
                .toList();
    }

    private static void refuseUnknown(String name) {
        if (Arrays.stream(values()).noneMatch(each -> each.isCalled(name)))
            throw new IllegalArgumentException(
                    "No accident's name begins with " + name + "; there are " + Arrays.toString(values()));
    }

    private boolean isCalled(String name) {
        return name().startsWith(name.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
