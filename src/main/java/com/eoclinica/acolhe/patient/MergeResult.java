package com.eoclinica.acolhe.patient;

import com.eoclinica.acolhe.shared.Outcome;

/** The answer to "these two are one person". */
public sealed interface MergeResult extends Outcome {

    record Merged(Patient patient) implements MergeResult {}

    record Unknown() implements MergeResult {}

    /** CPF or birth date differ, or nothing but a name speaks for it: merging would show one person another's visits. */
    record DifferentPeople() implements MergeResult {}
}
