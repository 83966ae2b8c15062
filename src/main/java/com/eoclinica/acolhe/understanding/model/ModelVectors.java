package com.eoclinica.acolhe.understanding.model;

import com.eoclinica.acolhe.clinic.Clinics;
import com.eoclinica.acolhe.understanding.KnownNames;
import com.eoclinica.acolhe.understanding.Reading;
import com.eoclinica.acolhe.understanding.Sender;
import com.eoclinica.acolhe.understanding.TransferRegister;
import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.googleai.GoogleAiEmbeddingModel;
import dev.langchain4j.model.googleai.GoogleAiEmbeddingModel.TaskType;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * Has Gemini turn texts into vectors by their meaning: the clinic's articles as they are, a patient's question without
 * anything that points to a person.
 */
@Component
public class ModelVectors {

    private static final String MODEL = "gemini-embedding-001";
    private static final int DIMENSIONS = 768;

    /** Each made once: it has an HTTP client of its own. */
    private final Supplier<EmbeddingModel> articles = SingletonSupplier.of(() -> model(TaskType.RETRIEVAL_DOCUMENT));

    private final Supplier<EmbeddingModel> questions = SingletonSupplier.of(() -> model(TaskType.RETRIEVAL_QUERY));

    private final ModelSettings settings;
    private final TransferRegister transfers;
    private final Clinics clinics;
    private final KnownNames names;

    ModelVectors(ModelSettings settings, TransferRegister transfers, Clinics clinics, KnownNames names) {
        this.settings = settings;
        this.transfers = transfers;
        this.clinics = clinics;
        this.names = names;
    }

    public boolean isOn() {
        return settings.isOn();
    }

    public EmbeddingModel articles() {
        return articles.get();
    }

    public Embedding question(String text, Reading local, Sender sender) {
        var asking = new Asking(clinics.get(sender.clinic()), local, names.of(sender), settings.longestText());
        return questions.get().embed(asking.seen(text)).content();
    }

    private EmbeddingModel model(TaskType task) {
        var address = transfers.lawful("acolhe.model.base-url", settings.baseUrl());
        return GoogleAiEmbeddingModel.builder()
                .httpClientBuilder(Gemini.http(address))
                .apiKey(settings.apiKey())
                .baseUrl(Gemini.versioned(address))
                .modelName(MODEL)
                .outputDimensionality(DIMENSIONS)
                .taskType(task)
                .maxRetries(0)
                .timeout(settings.deadline())
                .logRequestsAndResponses(false)
                .build();
    }
}
