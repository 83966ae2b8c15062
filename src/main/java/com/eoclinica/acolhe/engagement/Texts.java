package com.eoclinica.acolhe.engagement;

import java.util.Locale;
import java.util.ResourceBundle;
import org.springframework.context.support.ResourceBundleMessageSource;

/** Every word this module writes to patients, from its message file. */
final class Texts {

    private static final Locale BRAZIL = Locale.of("pt", "BR");
    private static final ResourceBundleMessageSource MESSAGES = messages();

    private Texts() {}

    static String of(String template, Object... values) {
        return MESSAGES.getMessage(template, values, BRAZIL);
    }

    /** With its places unfilled, line breaks as they are sent. */
    static String open(String template) {
        return ResourceBundle.getBundle("messages.engagement", BRAZIL).getString(template);
    }

    private static ResourceBundleMessageSource messages() {
        var source = new ResourceBundleMessageSource();
        source.setBasename("messages/engagement");
        source.setDefaultEncoding("UTF-8");
        return source;
    }
}
