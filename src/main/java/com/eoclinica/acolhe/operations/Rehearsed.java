package com.eoclinica.acolhe.operations;

import java.util.List;

/**
 * What an edit would change in the recorded conversations.
 *
 * @param refused a safety verdict changes, or the edit cannot be played at all
 * @param summary in one sentence
 * @param differences of verdicts and of decisions, some of them
 */
public record Rehearsed(boolean refused, String summary, List<String> differences) {}
