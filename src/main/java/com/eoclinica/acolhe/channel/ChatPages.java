package com.eoclinica.acolhe.channel;

import com.eoclinica.acolhe.channel.Gap.LastPage;
import com.eoclinica.acolhe.channel.Gap.Open;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.stream.StreamSupport;
import org.springframework.stereotype.Component;

/** Reads WAHA's overview of chats, page by page, the most recent chats first. */
@Component
public class ChatPages {

    private final GapSettings settings;

    ChatPages(GapSettings settings) {
        this.settings = settings;
    }

    private record Chat(String id, Instant newest) {}

    /** The pulling with this page's chats, those somebody wrote in since; the last page when nothing newer can follow. */
    public Gap next(Open gap, Integer code, byte[] body) throws IOException {
        var page = chats(WahaRefused.unlessOk(code, body));
        var newest = page.stream().map(Chat::newest).reduce(gap.newest(), ChatPages::later);
        var since = later(gap.since(), newest.minus(settings.furthest()));
        var written =
                page.stream().filter(chat -> !chat.newest().isBefore(since)).toList();
        var persons =
                written.stream().map(Chat::id).filter(WahaEvents::isPerson).toList();
        return page.size() < settings.chatsAtOnce() || written.isEmpty()
                ? new LastPage(gap.session(), since, newest, persons)
                : new Open(gap.session(), since, newest, gap.offset() + page.size(), persons);
    }

    private static List<Chat> chats(JsonNode page) {
        return StreamSupport.stream(page.spliterator(), false)
                .map(chat -> new Chat(CleanText.of(chat.path("id")), WahaTime.of(chat.path("lastMessage"))))
                .toList();
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
