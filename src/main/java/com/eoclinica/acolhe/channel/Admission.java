package com.eoclinica.acolhe.channel;

import com.eoclinica.acolhe.shared.Outcome;

/** What the front door says to a webhook. */
public sealed interface Admission extends Outcome {

    /** Keep it: {@code key} orders it on the topic, {@code payload} are the bytes as signed, sealed for their way. */
    record Accepted(String topic, String key, byte[] payload) implements Admission {}

    /** Well-formed, but nothing we want again: answered 200 so that it is not repeated; {@code what} is counted. */
    record Ignored(String what) implements Admission {}

    /** {@code status} is the HTTP status; {@code problem} an RFC 9457 body. */
    record Refused(int status, String problem) implements Admission {}
}
