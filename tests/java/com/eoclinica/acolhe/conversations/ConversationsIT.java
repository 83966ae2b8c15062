package com.eoclinica.acolhe.conversations;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every dialogue under tests/conversations on the whole product, many at a time, each with a phone of its own. */
class ConversationsIT {

    @TestFactory
    Stream<DynamicTest> dialogues() {
        var world = World.start(Map.of());
        var troupe = new Troupe(world, (script, stage, waiting) -> new Player(world, script, stage, waiting).play());
        return troupe.play(Scripts.all()).entrySet().stream()
                .map(each -> DynamicTest.dynamicTest(
                        each.getKey().name(), () -> each.getValue().join()));
    }
}
