package com.eoclinica.acolhe.channel;

/** WAHA will not take this message, however often it is tried, or nobody knows whether it has: a person must look. */
final class SendRefused extends RuntimeException {

    private SendRefused(String why) {
        super(why);
    }

    /** @param status WAHA's HTTP status; its body is not kept, for it may echo the message */
    SendRefused(int status) {
        this("WAHA refused the message with status " + status);
    }

    static SendRefused doubtful() {
        return new SendRefused("A file may have left already; look into the chat before it is sent again");
    }
}
