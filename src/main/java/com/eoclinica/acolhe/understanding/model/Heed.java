package com.eoclinica.acolhe.understanding.model;

import com.eoclinica.acolhe.shared.Outcome;
import com.eoclinica.acolhe.understanding.Reading;
import com.eoclinica.acolhe.understanding.model.Consultation.Inquiry;

/** What came of a model's answer. */
public sealed interface Heed extends Outcome {

    /** The turn's reading stands, with or without the model's part in it. */
    record Settled(Reading reading) implements Heed {}

    /** It could not be used, and there is time to ask once more. */
    record Garbled(Inquiry inquiry) implements Heed {}
}
