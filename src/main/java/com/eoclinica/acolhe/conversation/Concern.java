package com.eoclinica.acolhe.conversation;

import com.eoclinica.acolhe.triage.Protocol;
import com.eoclinica.acolhe.triage.Screening;
import com.eoclinica.acolhe.triage.Urgency;
import com.eoclinica.acolhe.understanding.Command;
import com.eoclinica.acolhe.understanding.Reading;
import java.util.List;

/** A reader may raise the urgency the red flags found; it never lowers it. */
final class Concern {

    private static final String RULE = "reader-concern";

    private Concern() {}

    static Screening raised(Screening screening, Reading reading) {
        return reading.commands().stream()
                .filter(Command.FlagConcern.class::isInstance)
                .map(each -> level(((Command.FlagConcern) each).level()))
                .filter(level -> level.compareTo(screening.urgency()) > 0)
                .findFirst()
                .map(level -> new Screening(level, protocol(level), List.of(RULE), screening.rulesVersion()))
                .orElse(screening);
    }

    private static Urgency level(String level) {
        return level.equals("emergency") ? Urgency.EMERGENCY : Urgency.URGENT;
    }

    /** Which emergency it is, a reader doesn't say: the ambulance is right for all. */
    private static Protocol protocol(Urgency level) {
        return level == Urgency.EMERGENCY ? Protocol.SAMU192 : Protocol.NONE;
    }
}
