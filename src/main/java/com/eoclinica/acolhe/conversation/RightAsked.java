package com.eoclinica.acolhe.conversation;

import com.eoclinica.acolhe.privacy.Right;
import com.eoclinica.acolhe.understanding.Command.PrivacyRequest;
import com.eoclinica.acolhe.understanding.Reading;
import java.util.Optional;

/** The right a patient asked for in their own words, when the privacy officer has to fulfil it. */
final class RightAsked {

    private RightAsked() {}

    static Optional<Right> in(Reading reading) {
        return reading.commands().stream()
                .filter(PrivacyRequest.class::isInstance)
                .map(PrivacyRequest.class::cast)
                .flatMap(request -> right(request).stream())
                .findFirst();
    }

    private static Optional<Right> right(PrivacyRequest request) {
        return switch (request.right()) {
            case ACCESS -> Optional.of(Right.ACCESS);
            case ERASE -> Optional.of(Right.ERASURE);
            case CORRECT -> Optional.of(Right.CORRECTION);
            case REFUSE_AI, CONTACT -> Optional.empty();
        };
    }
}
