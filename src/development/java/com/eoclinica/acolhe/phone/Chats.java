package com.eoclinica.acolhe.phone;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** All chats of the clinic's number. */
final class Chats {

    private final Map<String, Chat> byAddress = new ConcurrentHashMap<>();
    private final ChatLog log;

    /** Those of the last time are there again. */
    Chats(ChatLog log) {
        this.log = log;
        log.replay(this::again);
    }

    private void again(Event event) {
        switch (event) {
            case Event.Met(var contact) -> open(contact);
            case Event.Said(var bubble) -> at(bubble.chatId()).ifPresent(chat -> chat.add(bubble));
            case Event.Acknowledged(var chatId, var id, var ack) ->
                at(chatId).ifPresent(chat -> chat.acknowledge(id, ack));
        }
    }

    Chat open(Contact contact) {
        return byAddress.computeIfAbsent(contact.chatId(), _ -> {
            log.write(new Event.Met(contact));
            return new Chat(contact, log);
        });
    }

    Optional<Chat> at(String chatId) {
        return Optional.ofNullable(byAddress.get(address(chatId)));
    }

    Optional<Chat> ofNumber(String digits) {
        return all().stream().filter(chat -> chat.contact().hasNumber(digits)).findFirst();
    }

    List<Chat> all() {
        return List.copyOf(byAddress.values());
    }

    /** Engines write {@code @s.whatsapp.net} where WAHA's own face says {@code @c.us}. */
    static String address(String chatId) {
        var plain = chatId.replace("@s.whatsapp.net", "@c.us");
        return plain.contains("@") ? plain : plain + "@c.us";
    }
}
