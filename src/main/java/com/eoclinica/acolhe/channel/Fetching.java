package com.eoclinica.acolhe.channel;

import com.eoclinica.acolhe.shared.Outcome;

/** What came of fetching a file a patient sent. */
public sealed interface Fetching extends Outcome {

    /** @param path below WAHA's own address */
    record Located(String path) implements Fetching {}

    /** @param type by its first bytes, whatever its sender called it */
    record Fetched(byte[] bytes, String type) implements Fetching {}

    record Unfetched(String why) implements Fetching {}
}
