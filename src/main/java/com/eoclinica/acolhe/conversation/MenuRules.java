package com.eoclinica.acolhe.conversation;

import java.util.Optional;

/** The menu's numbers; whoever answers in words is read like anybody else. */
final class MenuRules {

    private MenuRules() {}

    static Optional<Decision> decide(Scene scene) {
        return switch (scene.heard().text().replaceAll("[\\s.)]", "")) {
            case "1" -> Optional.of(FlowRules.begin(scene, Task.BOOK));
            case "2" -> Optional.of(FlowRules.begin(scene, Task.MOVE));
            case "3" -> Optional.of(FlowRules.begin(scene, Task.CANCEL));
            case "4" -> Optional.of(FlowRules.begin(scene, Task.LIST));
            case "5" -> Optional.of(scene.reply(scene.dialog().asking(Ask.NONE), Say.of("ask.question")));
            case "6" -> Optional.of(PersonRules.toPerson(scene, "requested", "person"));
            default -> Optional.empty();
        };
    }
}
