package com.eoclinica.acolhe.privacy;

/** A topic, a key in fast memory or a receiver outside, as the data catalogue tells of it. */
public record KeptElsewhere(String holds, String whose, String purpose, String retention) {}
