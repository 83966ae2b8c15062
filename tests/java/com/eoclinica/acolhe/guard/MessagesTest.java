package com.eoclinica.acolhe.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The clinic's own templates are not guarded when they leave; they are linted here (C-05, C-06, C-07, X-6). */
class MessagesTest {

    private static final Set<Reason> NEVER = EnumSet.of(
            Reason.DIAGNOSIS,
            Reason.DRUG,
            Reason.DOSE,
            Reason.EXAM,
            Reason.REASSURANCE,
            Reason.PROGNOSIS,
            Reason.PROMISE,
            Reason.SUPERLATIVE,
            Reason.FALSE_IDENTITY,
            Reason.ASKS_SECRET,
            Reason.PROMPT_LEAK);

    private final SpeechCheck speech = new SpeechCheck(RuleFile.load("/guard/reply-rules.yaml"));

    @Test
    void noTemplateAssessesPromisesOrPraises() throws Exception {
        var facts = Facts.of(ReplyGuardCorpusTest.clinic(), List.of());
        try (var files = Files.list(Path.of("src/main/resources/messages"))) {
            assertThat(files.filter(MessagesTest::isOurs))
                    .allSatisfy(file -> assertThat(texts(file))
                            .allSatisfy((key, text) -> assertThat(speech.find(Reply.of(text.toString()), facts))
                                    .as("%s: %s", key, text)
                                    .doesNotContainAnyElementsOf(NEVER)));
        }
    }

    @Test
    void noTemplateSpeaksOfTriageOrColours() throws Exception {
        try (var files = Files.list(Path.of("src/main/resources/messages"))) {
            assertThat(files.filter(MessagesTest::isOurs))
                    .allSatisfy(file -> assertThat(texts(file).values().toString())
                            .doesNotContainPattern("(?i)triagem|manchester|classificação de risco|prontuário"));
        }
    }

    /** The emergency texts name the danger on purpose and are signed by a doctor; no patient reads the console. */
    private static boolean isOurs(Path file) {
        return !file.getFileName().toString().matches("(?:triage|console).*");
    }

    private static Properties texts(Path file) throws IOException {
        var texts = new Properties();
        try (var reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return texts;
    }
}
