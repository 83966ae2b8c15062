package com.eoclinica.acolhe.operations;

import java.time.OffsetDateTime;

/** Who did what with a failed message, and when. */
public record TrailEntry(String what, String who, String detail, OffsetDateTime happenedAt) {}
