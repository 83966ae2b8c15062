package com.eoclinica.acolhe.channel;

/** WAHA will not take this message, however often it is tried: a person must look. */
final class SendRefused extends RuntimeException {

    /** @param status WAHA's HTTP status; its body is not kept, for it may echo the message */
    SendRefused(int status) {
        super("WAHA refused the message with status " + status);
    }
}
