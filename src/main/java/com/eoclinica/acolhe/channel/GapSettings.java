package com.eoclinica.acolhe.channel;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How far back WhatsApp is asked for what never reached us.
 *
 * @param overlap each pulling begins so long before the newest message of the one before
 * @param firstLook how far the very first one looks back; what is older belongs to the time before us
 * @param furthest nothing older than this is pulled, however long we were away
 * @param answeredWithin what was written longer ago is recorded and given to a person; 0s gives everything to a person
 * @param lease how long an instance may pull before another one may
 * @param chatsAtOnce chats of one page of the overview
 */
@ConfigurationProperties("acolhe.gap")
record GapSettings(
        Duration overlap,
        Duration firstLook,
        Duration furthest,
        Duration answeredWithin,
        Duration lease,
        int chatsAtOnce) {}
