package com.eoclinica.acolhe.conversation;

/** A message to the patient, fully rendered in Portuguese. */
public record Reply(String template, String text) {}
