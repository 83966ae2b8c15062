package com.eoclinica.acolhe.triage;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.springframework.stereotype.Component;

/** The fixed words that answer a red flag; never written by a model. */
@Component
public class Guidance {

    private final ResourceBundle texts = ResourceBundle.getBundle(
            "messages.triage",
            Locale.ROOT,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));

    /** What an emergency is answered with; there is always something to say. */
    public String emergency(Protocol protocol, String clinicName) {
        return text(protocol == Protocol.NONE ? Protocol.SAMU192 : protocol, clinicName);
    }

    public String text(Protocol protocol, String clinicName) {
        return MessageFormat.format(texts.getString(protocol.code()), clinicName);
    }
}
