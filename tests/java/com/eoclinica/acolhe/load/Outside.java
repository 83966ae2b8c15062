package com.eoclinica.acolhe.load;

import com.eoclinica.acolhe.load.Postman.Manner;
import java.util.function.Consumer;

/** Accidents of what is not ours: the model, WAHA, and the webhooks on their way. */
final class Outside {

    private static final int SECONDS = 8;

    private Outside() {}

    static void model(Scene scene, Consumer<GeminiStub> trouble) {
        trouble.accept(scene.gemini);
        scene.pause(SECONDS);
        scene.gemini.recover();
    }

    static void waha(Scene scene, Consumer<WahaStub> trouble, int seconds) {
        trouble.accept(scene.waha);
        scene.pause(seconds);
        scene.waha.recover();
    }

    static void webhooks(Scene scene, Manner manner) {
        scene.postman.be(manner);
        scene.pause(SECONDS);
        scene.postman.be(Manner.PLAIN);
    }

    /** What was lost is pulled once the session is back. */
    static void loseWebhooks(Scene scene) {
        webhooks(scene, Manner.LOSING);
        scene.postman.insist(Webhook.session("FAILED"));
        scene.postman.insist(Webhook.session("WORKING"));
    }
}
