package com.eoclinica.acolhe.phone;

import java.time.Instant;

/**
 * One message in a chat.
 *
 * @param id WhatsApp's own id, without chat and direction
 * @param chatId the patient's address
 * @param fromClinic true for what the clinic sent
 * @param source api for the application, app for a human on a phone
 * @param ack 0 pending, 1 server, 2 device, 3 read
 */
record Bubble(String id, String chatId, boolean fromClinic, String source, Instant at, int ack, Content content) {

    static final int READ = 3;

    String fullId() {
        return fromClinic + "_" + chatId + "_" + id;
    }

    Bubble withAck(int newAck) {
        return new Bubble(id, chatId, fromClinic, source, at, Math.max(ack, newAck), content);
    }
}
