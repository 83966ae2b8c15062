package com.eoclinica.acolhe.channel;

import java.time.Instant;
import java.util.UUID;

/** A message in the inbox that no turn has dealt with yet. */
public record Waiting(UUID id, InboundMessage message, Instant receivedAt) {}
