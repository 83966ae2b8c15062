package com.eoclinica.acolhe.phone;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** All chats of the clinic's number. */
final class Chats {

    private final Map<String, Chat> byAddress = new ConcurrentHashMap<>();

    Chat open(Contact contact) {
        return byAddress.computeIfAbsent(contact.chatId(), _ -> new Chat(contact));
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
