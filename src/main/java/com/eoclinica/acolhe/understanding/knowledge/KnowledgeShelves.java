package com.eoclinica.acolhe.understanding.knowledge;

import com.eoclinica.acolhe.clinic.Clinic;
import com.eoclinica.acolhe.clinic.Clinics;
import com.eoclinica.acolhe.clinic.KnowledgeArticle;
import com.eoclinica.acolhe.shared.ClinicId;
import com.eoclinica.acolhe.understanding.Command;
import com.eoclinica.acolhe.understanding.Command.FaqTopic;
import com.eoclinica.acolhe.understanding.Reading;
import com.eoclinica.acolhe.understanding.Sender;
import com.eoclinica.acolhe.understanding.knowledge.Lookup.NoLookup;
import com.eoclinica.acolhe.understanding.knowledge.Lookup.Wanted;
import com.eoclinica.acolhe.understanding.model.ModelVectors;
import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.store.embedding.EmbeddingStore;
import dev.langchain4j.store.embedding.chroma.ChromaApiVersion;
import dev.langchain4j.store.embedding.chroma.ChromaEmbeddingStore;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import org.springframework.stereotype.Component;

/**
 * The clinics' articles in Chroma, a collection for each clinic. They are put up at the first question after a change;
 * until then, and whenever Chroma fails, the search in process answers. Only an article's title comes back from there: what
 * a patient reads is always rendered from the clinic's document.
 */
@Component
public class KnowledgeShelves {

    private static final Set<FaqTopic> TOPICS =
            Set.of(FaqTopic.ADDRESS, FaqTopic.PREPARATION, FaqTopic.PAYMENT, FaqTopic.DOCUMENTS, FaqTopic.OTHER);
    private static final int MOST = 64;

    private final KnowledgeSettings settings;
    private final Clinics clinics;
    private final ModelVectors gemini;
    private final MeterRegistry meters;
    private final EmbeddingModel words = new HashedWords();
    private final Executor threads = Executors.newVirtualThreadPerTaskExecutor();
    private final AsyncCache<Key, Shelf> shelves =
            Caffeine.newBuilder().maximumSize(MOST).executor(threads).buildAsync();

    private record Key(ClinicId clinic, List<KnowledgeArticle> articles, boolean meaning) {}

    KnowledgeShelves(KnowledgeSettings settings, Clinics clinics, ModelVectors gemini, MeterRegistry meters) {
        this.settings = settings;
        this.clinics = clinics;
        this.gemini = gemini;
        this.meters = meters;
    }

    /** @param emergency nobody looks for opening hours then */
    public Lookup consult(String text, Reading reading, Sender sender, boolean emergency) {
        if (!settings.isOn() || emergency || text.isBlank() || !isQuestion(reading)) return new NoLookup(reading);
        return new Wanted(text, reading, sender, clinics.get(sender.clinic()));
    }

    private static boolean isQuestion(Reading reading) {
        return reading.commands().isEmpty()
                || reading.commands().stream()
                        .anyMatch(each -> each instanceof Command.AskFaq(var topic, var _) && TOPICS.contains(topic)
                                || each instanceof Command.CannotHandle);
    }

    /** The reading, with the article that answers it where one is near enough. */
    public Reading find(Wanted wanted) {
        var meaning = gemini.isOn() && wanted.sender().modelAllowed();
        var shelf = shelf(wanted.clinic(), meaning);
        if (shelf.isEmpty()) return counted("not-put-up", wanted.reading());
        var floor = meaning ? settings.nearMeaning() : settings.nearWords();
        return shelf.get()
                .nearest(vector(wanted, meaning), floor)
                .map(title -> counted("found", wanted.reading().answeredBy(title)))
                .orElseGet(() -> counted("nothing-near", wanted.reading()));
    }

    /** Chroma or the vectors' maker is late or down: the search in process answers. */
    public Reading without(Wanted wanted) {
        return counted("failed", wanted.reading());
    }

    private Embedding vector(Wanted wanted, boolean meaning) {
        return meaning
                ? gemini.question(wanted.text(), wanted.reading(), wanted.sender())
                : words.embed(wanted.text()).content();
    }

    private Optional<Shelf> shelf(Clinic clinic, boolean meaning) {
        var key = new Key(clinic.id(), clinic.knowledge(), meaning);
        var stocking = shelves.get(key, _ -> stocked(clinic, meaning));
        return Optional.ofNullable(stocking.getNow(null));
    }

    private Shelf stocked(Clinic clinic, boolean meaning) {
        var vectors = meaning ? gemini.articles() : words;
        return Shelf.stocked(store(clinic, meaning), new Chunks(clinic), vectors);
    }

    private EmbeddingStore<TextSegment> store(Clinic clinic, boolean meaning) {
        return ChromaEmbeddingStore.builder()
                .apiVersion(ChromaApiVersion.V2)
                .baseUrl(settings.chromaUrl())
                .tenantName("default_tenant")
                .databaseName("default_database")
                .collectionName("acolhe-" + clinic.id() + (meaning ? "-meaning" : "-words"))
                .timeout(settings.patience())
                .build();
    }

    private Reading counted(String result, Reading reading) {
        meters.counter("acolhe.knowledge.lookups", "result", result).increment();
        return reading;
    }
}
