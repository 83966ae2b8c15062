package com.eoclinica.acolhe.operations;

import java.nio.file.Path;
import java.util.Optional;

/** Plays the recorded conversations through edited routes, beside the running ones and reaching nobody. */
public interface RouteRehearsals {

    /** Where edits are laid down to be rehearsed: a whole folder of routes. */
    Path proposed();

    /** The proposed routes against those that run; empty when none are laid down. Takes some seconds. */
    Optional<Rehearsed> rehearse();
}
