package com.eoclinica.acolhe.conversations;

import java.time.Duration;
import java.util.concurrent.Phaser;

/** Dialogues that wait do so together, for there is one clock: it moves once when the last of them has come to its wait. */
final class WaitTogether {

    private final Phaser phaser;

    WaitTogether(World world, Duration wait, int dialogues) {
        this.phaser = new Phaser(dialogues) {
            @Override
            protected boolean onAdvance(int phase, int registered) {
                if (registered > 0) world.advance(wait);
                return registered == 0;
            }
        };
    }

    void waiting(Duration ignored) {
        phaser.arriveAndAwaitAdvance();
    }

    void leave() {
        phaser.arriveAndDeregister();
    }
}
