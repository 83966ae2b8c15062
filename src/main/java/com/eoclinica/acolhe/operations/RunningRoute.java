package com.eoclinica.acolhe.operations;

import org.jspecify.annotations.Nullable;

/**
 * A route as it runs now.
 *
 * @param state Starting, Started, Stopped or Suspended
 * @param total exchanges since its start, failed ones included
 */
public record RunningRoute(
        String id,
        @Nullable String description,
        @Nullable String file,
        String state,
        long total,
        long failed,
        long meanMillis) {}
