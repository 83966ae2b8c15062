package com.eoclinica.acolhe.understanding.when;

import com.eoclinica.acolhe.understanding.When;
import java.util.List;

/** What a text says about when the patient wants to come. Evidence is the exact span of the text. */
public sealed interface WhenReading {

    record Found(When when, String evidence) implements WhenReading {}

    /** "quarta 19/03" when that day is a Thursday: ask, offering both readings. */
    record Contradiction(String evidence, List<When> readings) implements WhenReading {}

    /** A date or hour that does not exist; never rolled over to one that does. */
    record Impossible(String evidence) implements WhenReading {}

    /** A day gone by, and nothing else was said. */
    record Gone(When when, String evidence) implements WhenReading {}

    record Nothing() implements WhenReading {}
}
