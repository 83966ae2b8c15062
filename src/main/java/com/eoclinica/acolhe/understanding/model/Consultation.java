package com.eoclinica.acolhe.understanding.model;

import com.eoclinica.acolhe.clinic.Clinic;
import com.eoclinica.acolhe.shared.Outcome;
import com.eoclinica.acolhe.understanding.ModelUse;
import com.eoclinica.acolhe.understanding.Question;
import com.eoclinica.acolhe.understanding.Reading;
import com.eoclinica.acolhe.understanding.Sender;
import dev.langchain4j.data.message.ChatMessage;
import java.util.List;

/** Whether a model is asked about a turn. */
public sealed interface Consultation extends Outcome {

    Reading local();

    /** It is not; {@code why} names the reason in the metrics. */
    record Unasked(Reading local, String why) implements Consultation {}

    /**
     * It is.
     *
     * @param messages what is sent, free of personal data
     * @param use what the tries so far came to
     */
    record Inquiry(
            List<ChatMessage> messages,
            Reading local,
            Question question,
            Sender sender,
            Clinic clinic,
            Written written,
            ModelUse use)
            implements Consultation {

        Inquiry again(List<ChatMessage> other, ModelUse spent) {
            return new Inquiry(other, local, question, sender, clinic, written, spent);
        }

        boolean isFirst() {
            return use.outcome().isEmpty();
        }
    }

    /** What the model got to see, until when it may answer, and the way back to the patient's own words. */
    record Written(String seen, String rendered, Redaction redaction, Deadline deadline) {

        @Override
        public String toString() {
            return "Written[…]";
        }
    }
}
