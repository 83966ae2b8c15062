package com.eoclinica.acolhe.channel;

/**
 * What a recording says, written down by a machine.
 *
 * @param confidence from 0 to 1; below 0.85 the patient is asked again
 */
public record Transcript(String text, double confidence) {}
