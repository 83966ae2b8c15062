package com.eoclinica.acolhe.conversation;

import java.util.Optional;
import java.util.stream.Stream;

/** Puts the open question once more, whole, so that nobody has to scroll back for it. */
final class Again {

    private Again() {}

    /** Something else is said first, then the open question comes back. */
    static Decision after(Scene scene, Say... says) {
        var all = Stream.concat(Stream.of(says), question(scene.dialog()).stream());
        return scene.reply(scene.dialog(), all.toArray(Say[]::new));
    }

    static Optional<Say> question(Dialog dialog) {
        var offer = dialog.offer();
        return switch (dialog.ask()) {
            case NONE, MENU -> Optional.empty();
            case SPECIALTY,
                    PLAN,
                    SLOT,
                    FOR_WHOM,
                    WHICH,
                    CANCEL_WHAT,
                    PRACTITIONER,
                    REMINDER,
                    VACANCY,
                    CLINIC_MOVE,
                    RETURN_VISIT -> offer == null ? Optional.empty() : Optional.of(listed(dialog.ask(), offer));
            case BOOKING, MOVING, CANCELLING -> Optional.of(confirmation(dialog));
            default -> Optional.of(Say.of("again." + key(dialog.ask())));
        };
    }

    private static Say listed(Ask ask, Offer offer) {
        return Say.of("again." + key(ask), Spoken.numbered(offer.options()));
    }

    private static Say confirmation(Dialog dialog) {
        var readBack = dialog.readBack();
        return Say.of("again." + key(dialog.ask()), readBack == null ? "" : readBack);
    }

    private static String key(Ask ask) {
        return ask.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
