package com.eoclinica.acolhe.channel;

import java.util.Optional;

/** The clinic's WhatsApp session at WAHA: looked at, paired and restarted by a person. */
public interface WhatsAppSession {

    SessionState state();

    /** A PNG to be scanned by the clinic's phone within seconds; empty when WAHA shows none. */
    Optional<byte[]> qrCode();

    /** @return false when WAHA did not take it */
    boolean command(Command command);

    /** What WAHA can be told. Logging out ends the pairing: a new QR code must be scanned. */
    enum Command {
        START,
        RESTART,
        STOP,
        LOGOUT
    }
}
