package com.eoclinica.acolhe.triage;

import java.util.List;
import org.springframework.stereotype.Component;

/** The red-flag screen: reads the recent words of one conversation before anyone else does. */
@Component
public class Triage {

    private final RedFlags redFlags = new RedFlags(RuleBook.load("/triage/red-flags.yaml"));

    /** Screens recent texts, oldest first, newest last. */
    public Screening screen(List<String> window) {
        return redFlags.screen(window);
    }
}
