package com.eoclinica.acolhe.audit;

import com.eoclinica.acolhe.shared.ClinicId;
import com.eoclinica.acolhe.shared.Outcome;

/** What a check of one clinic's chain found. */
public sealed interface Verdict extends Outcome {

    ClinicId clinic();

    /** Nothing was changed, removed or put in between. */
    record Sound(ClinicId clinic, long entries) implements Verdict {}

    /** {@code seq} is the first number that is wrong; {@code why} says how, in English. */
    record Broken(ClinicId clinic, long seq, String why) implements Verdict {}
}
