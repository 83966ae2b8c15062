package com.eoclinica.acolhe.channel;

import java.util.Optional;

/** Asks WhatsApp which phone stands behind a hidden id (lid). */
public interface HiddenIds {

    /** The phone's address, {@code 5511…@c.us}; empty when WhatsApp does not tell, or does not answer in time. */
    Optional<String> phoneAddress(String session, String lid);
}
