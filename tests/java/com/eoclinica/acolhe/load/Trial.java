package com.eoclinica.acolhe.load;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Patients talk, an accident happens, the patients end their talks, and what came of it is counted. */
final class Trial {

    private static final int PATIENTS = Integer.getInteger("acolhe.load.patients", 12);
    private static final Duration SETTLED = Duration.ofSeconds(Integer.getInteger("acolhe.load.settled", 120));
    private static final int ALARMS = 3;

    private final Scene scene;

    Trial(Scene scene) {
        this.scene = scene;
    }

    Result of(Accident accident) throws Exception {
        startOver();
        var before = verdict();
        scene.crowd.closedLoop(PATIENTS);
        pause(1000 + scene.random.nextInt(3000));
        var alarms = Thread.startVirtualThread(this::ring);
        accident.strike(scene);
        alarms.join(Duration.ofSeconds(30));
        pause(1000);
        settle();
        return new Result(
                accident,
                scene.crowd.answered.count(),
                scene.postman.refused.get(),
                verdict().since(before),
                scene.alarms.count(),
                scene.alarms.slowest(scene.waha.back()),
                scene.alarms.late(scene.waha.back()),
                scene.alarms.doubled());
    }

    /** Nobody of the trial before counts in this one. */
    private void startOver() throws Exception {
        scene.crowd.startOver();
        scene.alarms.startOver();
        scene.waha.startOver();
        try (var db = scene.stage.connection()) {
            scene.clearAgenda(db);
        }
    }

    private void ring() {
        for (var each = 0; each < ALARMS; each++) {
            pause(500 + each * 1000);
            scene.alarms.ring();
        }
    }

    private void settle() {
        scene.crowd.hush();
        var deadline = System.nanoTime() + SETTLED.toNanos();
        while (isUnderWay() && System.nanoTime() < deadline) pause(200);
        pause(3000);
    }

    private boolean isUnderWay() {
        return scene.crowd.unanswered() > 0 || !scene.alarms.areAnswered() || scene.postman.isBusy();
    }

    private Verdict verdict() throws Exception {
        try (var db = scene.stage.connection()) {
            return Verdict.of(db, said(), scene.crowd.unanswered(), scene.crowd.surplus.get());
        }
    }

    /** Guidance of an emergency is judged apart: rather again under the same id, which WhatsApp shows once, than too late. */
    private List<WahaStub.Sent> said() {
        return scene.waha.log().stream()
                .filter(sent -> !scene.alarms.isOne(sent))
                .toList();
    }

    private static void pause(int millis) {
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(millis));
    }
}
