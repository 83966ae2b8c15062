package com.eoclinica.acolhe.understanding.knowledge;

import com.eoclinica.acolhe.clinic.Clinic;
import com.eoclinica.acolhe.shared.Outcome;
import com.eoclinica.acolhe.understanding.Reading;
import com.eoclinica.acolhe.understanding.Sender;

/** Whether the clinic's articles are searched in Chroma for a turn. */
public sealed interface Lookup extends Outcome {

    /** They are not: no question for them, no server, or they are not put up yet. */
    record NoLookup(Reading reading) implements Lookup {}

    record Wanted(String text, Reading reading, Sender sender, Clinic clinic) implements Lookup {

        @Override
        public String toString() {
            return "Wanted[…]";
        }
    }
}
