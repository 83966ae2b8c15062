package com.eoclinica.acolhe.understanding.local;

import com.eoclinica.acolhe.understanding.Rehearsal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Rehearses the local reader. */
@Component
class LocalRehearsal implements Rehearsal {

    /** Of the phrases that ship with the product every so many are kept from both, so that a relapse shows. */
    private static final int HELD_BACK = 5;

    @Override
    public List<String> intents() {
        return List.copyOf(Examples.sections("intents.txt").keySet());
    }

    @Override
    public Figures of(List<Example> added) {
        var all = Examples.sections("intents.txt");
        var learned = part(all, false);
        var known = examples(part(all, true));
        var before = new IntentReader(learned);
        var after = new IntentReader(with(learned, added));
        return new Figures(
                added.size(),
                right(before, added),
                right(after, added),
                known.size(),
                right(before, known),
                right(after, known));
    }

    private static int right(IntentReader reader, List<Example> examples) {
        return (int) examples.stream()
                .filter(each -> reader.read(Plain.of(each.text())).stream()
                        .anyMatch(intent -> intent.name().equals(each.intent())))
                .count();
    }

    private static Map<String, List<String>> part(Map<String, List<String>> all, boolean heldBack) {
        var part = new LinkedHashMap<String, List<String>>();
        all.forEach((intent, phrases) -> part.put(
                intent,
                IntStream.range(0, phrases.size())
                        .filter(each -> (each % HELD_BACK == 0) == heldBack)
                        .mapToObj(phrases::get)
                        .toList()));
        return part;
    }

    private static Map<String, List<String>> with(Map<String, List<String>> learned, List<Example> added) {
        var more = new LinkedHashMap<String, List<String>>();
        learned.forEach((intent, phrases) -> more.put(intent, new ArrayList<>(phrases)));
        added.forEach(
                each -> more.getOrDefault(each.intent(), new ArrayList<>()).add(each.text()));
        return more;
    }

    private static List<Example> examples(Map<String, List<String>> phrases) {
        return phrases.entrySet().stream()
                .flatMap(each -> each.getValue().stream().map(text -> new Example(text, each.getKey())))
                .toList();
    }
}
