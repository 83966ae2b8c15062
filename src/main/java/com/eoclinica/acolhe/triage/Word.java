package com.eoclinica.acolhe.triage;

/**
 * One word as heard.
 *
 * @param sound its sound-like spelling
 * @param root hash of its stem; for a number, of the range it falls in
 * @param concepts what it can mean, as indices of {@link Concepts#names}
 * @param clues what the word says on its own to the second reader
 */
record Word(String sound, int root, int[] concepts, int[] clues) {}
