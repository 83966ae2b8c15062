package com.eoclinica.acolhe.understanding;

/** Reads a text as a conversation would: by the local reader, and by a model where one is set up. */
public interface MergedReader {

    Reading read(String text, Question question, boolean emergency);
}
