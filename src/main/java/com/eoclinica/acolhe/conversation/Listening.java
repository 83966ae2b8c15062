package com.eoclinica.acolhe.conversation;

import com.eoclinica.acolhe.channel.Transcript;
import com.eoclinica.acolhe.channel.Transcripts;
import com.eoclinica.acolhe.channel.Waiting;
import com.eoclinica.acolhe.understanding.Ears;
import java.util.List;
import org.springframework.stereotype.Component;

/** Which recordings of a turn are listened to, and the turn with what they say. No transaction is open meanwhile. */
@Component
public class Listening {

    private static final int MOST = 3;

    private final Transcripts transcripts;
    private final Ears ears;

    Listening(Transcripts transcripts, Ears ears) {
        this.transcripts = transcripts;
        this.ears = ears;
    }

    /** None when nobody can listen, or the patient refused AI. */
    public List<Waiting> unheard(Turn turn) {
        if (!ears.areOpen() || turn.dialog().standing().refusedAi()) return List.of();
        return transcripts.missing(turn.messages()).stream().limit(MOST).toList();
    }

    public void keep(Waiting recording, String text, double confidence) {
        transcripts.keep(recording, new Transcript(text, confidence));
    }

    public Turn listened(Turn turn) {
        return unheard(turn).isEmpty() ? turn : turn.with(transcripts.reread(turn.messages()));
    }
}
