package com.eoclinica.acolhe.console;

import com.eoclinica.acolhe.desk.HandOff;
import org.jspecify.annotations.Nullable;

/**
 * A hand-off as the queue shows it.
 *
 * @param patient who writes, masked
 * @param holder the name of the colleague who holds it; null while it waits
 */
record QueueItem(HandOff handOff, String patient, @Nullable String holder) {}
