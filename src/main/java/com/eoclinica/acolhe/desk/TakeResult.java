package com.eoclinica.acolhe.desk;

import com.eoclinica.acolhe.shared.Outcome;

/** What became of the wish to take a hand-off. */
public sealed interface TakeResult extends Outcome {

    record Taken(HandOff handOff) implements TakeResult {}

    /** A colleague was faster. @param attendant their login */
    record HeldBy(String attendant) implements TakeResult {}

    /** It was returned or closed meanwhile, or never was. */
    record Gone() implements TakeResult {}
}
