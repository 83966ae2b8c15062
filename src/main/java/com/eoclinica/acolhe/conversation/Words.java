package com.eoclinica.acolhe.conversation;

import com.eoclinica.acolhe.triage.Guidance;
import com.eoclinica.acolhe.triage.Protocol;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.context.support.ResourceBundleMessageSource;

/** Every word a patient reads, from the module's message file. */
final class Words {

    /** Said by the fixed guidance of its protocol, the first value; the clinic's name is the second. */
    static final String EMERGENCY = "emergency";

    private static final Guidance GUIDANCE = new Guidance();
    private static final ResourceBundleMessageSource MESSAGES = messages();

    private Words() {}

    /** One consolidated message rather than several bubbles. */
    static Reply render(List<Say> says) {
        var text = says.stream().map(Words::render).collect(Collectors.joining("\n\n"));
        return new Reply(says.getLast().template(), text);
    }

    static String render(Say say) {
        if (say.template().equals(EMERGENCY)) {
            return GUIDANCE.emergency(
                    Protocol.valueOf(say.values().getFirst()), say.values().getLast());
        }
        return MESSAGES.getMessage(say.template(), say.values().toArray(), Locale.of("pt", "BR"));
    }

    static String label(String key, String... values) {
        return render(Say.of(key, values));
    }

    private static ResourceBundleMessageSource messages() {
        var source = new ResourceBundleMessageSource();
        source.setBasename("messages/conversation");
        source.setDefaultEncoding("UTF-8");
        return source;
    }
}
