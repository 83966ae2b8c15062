package com.eoclinica.acolhe.understanding.knowledge;

import com.eoclinica.acolhe.clinic.Clinic;
import com.eoclinica.acolhe.clinic.KnowledgeArticle;
import dev.langchain4j.data.document.Metadata;
import dev.langchain4j.data.segment.TextSegment;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The clinic's articles in pieces small enough to be found: title, each way of asking, each paragraph of the answer. */
final class Chunks {

    static final String TITLE = "title";
    static final String EDITION = "edition";

    private final String edition;
    private final List<TextSegment> segments;

    Chunks(Clinic clinic) {
        this.edition = UUID.nameUUIDFromBytes(clinic.knowledge().toString().getBytes(StandardCharsets.UTF_8))
                .toString();
        this.segments = clinic.knowledge().stream().flatMap(this::segments).toList();
    }

    /** Changes with the articles' words, whatever else of the clinic changes. */
    String edition() {
        return edition;
    }

    List<TextSegment> segments() {
        return segments;
    }

    /** The same piece has the same id, so that two instances may stock one shelf at once. */
    List<String> ids() {
        return IntStream.range(0, segments.size())
                .mapToObj(at -> UUID.nameUUIDFromBytes((edition + at).getBytes(StandardCharsets.UTF_8)))
                .map(UUID::toString)
                .toList();
    }

    private Stream<TextSegment> segments(KnowledgeArticle article) {
        var asked = Stream.concat(Stream.of(article.title()), article.questions().stream());
        var answered = article.answer().lines().filter(line -> !line.isBlank());
        return Stream.concat(asked, answered)
                .map(text -> TextSegment.from(
                        text, Metadata.from(TITLE, article.title()).put(EDITION, edition)));
    }
}
