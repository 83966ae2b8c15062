package com.eoclinica.acolhe.triage;

import java.util.List;

/**
 * One signed rule: it fires when a clause matches any of its patterns and is not about the past, another's history, a
 * question of knowledge or a figure of speech.
 *
 * @param patterns regular expressions over normalized text, with {word-class} references
 * @param negatable false when the symptom is itself worded with "não" ("não consigo respirar")
 */
record Rule(String id, Urgency urgency, Protocol protocol, String why, boolean negatable, List<String> patterns) {}
