package com.eoclinica.acolhe.console;

import com.eoclinica.acolhe.scheduling.BookingResult;
import com.eoclinica.acolhe.scheduling.BookingResult.Booked;
import com.eoclinica.acolhe.scheduling.BookingResult.NotAllowed;
import com.eoclinica.acolhe.scheduling.BookingResult.SlotTaken;
import java.util.Locale;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Why the book refused, in the words of the reception. */
@Component
class Refusals {

    private static final Locale BRAZIL = Locale.of("pt", "BR");

    private final MessageSource words;

    Refusals(MessageSource words) {
        this.words = words;
    }

    String why(BookingResult refused) {
        return switch (refused) {
            case SlotTaken _ -> words.getMessage("refused.taken", null, BRAZIL);
            case NotAllowed(var reason) ->
                Objects.requireNonNullElseGet(
                        words.getMessage("refused." + reason, null, null, BRAZIL),
                        () -> "A clínica não permite: " + reason);
            case Booked _ -> throw new IllegalStateException("a booking is no refusal");
        };
    }
}
