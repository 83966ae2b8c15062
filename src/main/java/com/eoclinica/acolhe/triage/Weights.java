package com.eoclinica.acolhe.triage;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * What was learned from the signed examples: for each question one small number per clue.
 *
 * @param learnedFrom SHA-256 of the files it was learned from; an edited example makes the weights stale
 * @param scales what one step of a small number is worth, by question
 * @param bias where each question starts
 */
record Weights(String learnedFrom, List<String> questions, float[] scales, float[] bias, byte[][] steps) {

    static Weights read(InputStream stream) throws IOException {
        try (var in = new DataInputStream(new GZIPInputStream(stream))) {
            var learnedFrom = in.readUTF();
            var questions = List.of(in.readUTF().split(","));
            var weights = new Weights(
                    learnedFrom,
                    questions,
                    new float[questions.size()],
                    new float[questions.size()],
                    new byte[questions.size()][Clues.SIZE]);
            for (int i = 0; i < questions.size(); i++) {
                weights.scales[i] = in.readFloat();
                weights.bias[i] = in.readFloat();
                in.readFully(weights.steps[i]);
            }
            return weights;
        }
    }

    void write(OutputStream stream) throws IOException {
        try (var out = new DataOutputStream(new GZIPOutputStream(stream))) {
            out.writeUTF(learnedFrom);
            out.writeUTF(String.join(",", questions));
            for (int i = 0; i < questions.size(); i++) {
                out.writeFloat(scales[i]);
                out.writeFloat(bias[i]);
                out.write(steps[i]);
            }
        }
    }

    /** The plain sum over clues, before {@link #bias} and length. */
    float sum(int question, int[] clues) {
        var own = steps[question];
        int sum = 0;
        for (int clue : clues) sum += own[clue];
        return sum * scales[question];
    }
}
