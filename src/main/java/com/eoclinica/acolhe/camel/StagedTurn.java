package com.eoclinica.acolhe.camel;

/**
 * What a turn came to on the stage.
 *
 * @param verdict of the red flags, under which order it was reached, and whether it was answered: this may never change
 * @param deed the step taken and what is said
 */
record StagedTurn(String words, String verdict, String deed) {}
