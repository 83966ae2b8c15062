package com.eoclinica.acolhe.triage;

import java.io.IOException;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/** The red-flag screen: pure, before any model, on everything a patient writes. */
@Component
public class Triage {

    private final RedFlags flags;

    Triage(@Value("classpath:triage/red-flags.yaml") Resource rules) throws IOException {
        this.flags = new RedFlags(RuleBook.read(rules.getContentAsByteArray()));
    }

    /** @param window recent texts of one conversation, newest last */
    public Screening screen(List<String> window) {
        return flags.screen(window);
    }
}
