package com.eoclinica.acolhe.understanding.knowledge;

import static dev.langchain4j.store.embedding.filter.MetadataFilterBuilder.metadataKey;

import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.store.embedding.EmbeddingMatch;
import dev.langchain4j.store.embedding.EmbeddingSearchRequest;
import dev.langchain4j.store.embedding.EmbeddingStore;
import dev.langchain4j.store.embedding.filter.Filter;
import java.util.Optional;

/** One clinic's articles in a vector store: this edition of them, and no other. */
final class Shelf {

    private final EmbeddingStore<TextSegment> store;
    private final Filter edition;

    private Shelf(EmbeddingStore<TextSegment> store, Chunks chunks) {
        this.store = store;
        this.edition = metadataKey(Chunks.EDITION).isEqualTo(chunks.edition());
    }

    /** Puts the articles up where they are not yet, and takes earlier editions away. */
    static Shelf stocked(EmbeddingStore<TextSegment> store, Chunks chunks, EmbeddingModel vectors) {
        var shelf = new Shelf(store, chunks);
        if (chunks.segments().isEmpty()) return shelf;
        var embeddings = vectors.embedAll(chunks.segments()).content();
        if (shelf.nearest(embeddings.getFirst(), 0).isEmpty())
            store.addAll(chunks.ids(), embeddings, chunks.segments());
        store.removeAll(metadataKey(Chunks.EDITION).isNotEqualTo(chunks.edition()));
        return shelf;
    }

    /** @param floor least cosine. @return the article's title */
    Optional<String> nearest(Embedding question, double floor) {
        var request = EmbeddingSearchRequest.builder()
                .queryEmbedding(question)
                .maxResults(1)
                .minScore((1 + floor) / 2)
                .filter(edition)
                .build();
        return store.search(request).matches().stream()
                .findFirst()
                .map(EmbeddingMatch::embedded)
                .map(found -> found.metadata().getString(Chunks.TITLE));
    }
}
