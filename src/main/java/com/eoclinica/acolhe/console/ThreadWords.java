package com.eoclinica.acolhe.console;

import com.eoclinica.acolhe.channel.Correspondence;
import com.eoclinica.acolhe.channel.Correspondence.Line;
import com.eoclinica.acolhe.conversation.Conversations;
import com.eoclinica.acolhe.conversation.UnderstoodTurns;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What a patient wrote before a turn, as it stands in the thread; kept nowhere else. */
@Component
class ThreadWords {

    private static final int LINES = 300;

    private final Conversations conversations;
    private final Correspondence correspondence;
    private final UnderstoodTurns turns;

    ThreadWords(Conversations conversations, Correspondence correspondence, UnderstoodTurns turns) {
        this.conversations = conversations;
        this.correspondence = correspondence;
        this.turns = turns;
    }

    /** Empty when the thread is gone or too long ago. */
    String of(UUID conversation, UUID turn) {
        return conversations
                .find(conversation)
                .map(each -> before(
                        turn, Moment.of(correspondence.last(each.correspondentId(), LINES), turns.of(conversation))))
                .orElse("");
    }

    private static String before(UUID turn, List<Moment> moments) {
        var said = new ArrayList<Line>();
        for (var each : moments) {
            if (each.turn() != null && each.turn().id().equals(turn))
                return said.stream().map(Line::text).collect(Collectors.joining(" "));
            if (each.turn() != null) said.clear();
            else if (each.line() != null && !each.line().fromClinic()) said.add(each.line());
        }
        return "";
    }
}
