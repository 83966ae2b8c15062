package com.eoclinica.acolhe.desk;

import java.util.UUID;

/**
 * An answer kept ready.
 *
 * @param words with places such as {@code {paciente}}
 * @param version counts its changes, so that of two who change it at once the second is told
 */
public record CannedAnswer(UUID id, String title, String words, long version) {}
