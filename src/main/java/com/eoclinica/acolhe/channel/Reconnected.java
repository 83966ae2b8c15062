package com.eoclinica.acolhe.channel;

import com.eoclinica.acolhe.shared.Outcome;

/** A WhatsApp session works again; what it did not deliver meanwhile is to be pulled. */
public record Reconnected(String session) implements Outcome {}
