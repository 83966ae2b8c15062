package com.eoclinica.acolhe.conversation;

import java.util.Optional;

/** Orders to a machine choose and change nothing: the open question is put once more, and no new wish is begun. */
final class OrderRule {

    private OrderRule() {}

    static Optional<Decision> decide(Scene scene) {
        if (!Said.ORDERS.in(scene)) return Optional.empty();
        return Again.question(scene.dialog()).map(_ -> Again.after(scene, Say.of("orders")));
    }
}
