package com.eoclinica.acolhe.channel;

/**
 * How the clinic's WhatsApp stands, as WAHA says.
 *
 * @param status STOPPED, STARTING, SCAN_QR_CODE, WORKING, FAILED, or one of a newer WAHA; UNREACHABLE when it did not answer
 * @param number the clinic's own, digits with country code; empty until it is paired
 * @param pushName as patients see the clinic; empty until it is paired
 */
public record SessionState(String name, String status, String number, String pushName, String engine) {

    public static SessionState unreachable(String name) {
        return new SessionState(name, "UNREACHABLE", "", "", "");
    }

    public boolean waitsForQrCode() {
        return status.equals("SCAN_QR_CODE");
    }
}
