package com.eoclinica.acolhe.understanding.knowledge;

import com.eoclinica.acolhe.clinic.WordTraits;
import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.output.Response;
import java.util.List;

/** Vectors without any model: words and letter groups, each at the place its hash gives it. Equal texts are equal vectors. */
final class HashedWords implements EmbeddingModel {

    private static final int PLACES = 1024;

    @Override
    public Response<List<Embedding>> embedAll(List<TextSegment> texts) {
        return Response.from(texts.stream().map(each -> vector(each.text())).toList());
    }

    @Override
    public int dimension() {
        return PLACES;
    }

    private static Embedding vector(String text) {
        var vector = new float[PLACES];
        WordTraits.of(text)
                .forEach((trait, weight) -> vector[Math.floorMod(spread(trait), PLACES)] += weight.floatValue());
        var embedding = Embedding.from(vector);
        if (embedding.vector().length > 0 && isAnything(vector)) embedding.normalize();
        return embedding;
    }

    private static boolean isAnything(float[] vector) {
        for (var each : vector) if (each != 0) return true;
        return false;
    }

    /** Short strings have hashes that lie close together. */
    private static int spread(String trait) {
        var hash = trait.hashCode() * 0x9E3779B9;
        return hash ^ hash >>> 15;
    }
}
