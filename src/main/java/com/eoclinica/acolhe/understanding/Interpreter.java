package com.eoclinica.acolhe.understanding;

/** Reads a turn's words in the light of the pending question. */
public interface Interpreter {

    Reading read(String text, Question question);
}
