package com.eoclinica.acolhe.triage;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** More ways to say each example: without marks, and beside something harmless. The same list gives the same variants. */
final class Variants {

    private Variants() {}

    static List<Example> of(List<Example> examples) {
        var random = new Random(7);
        var harmless = examples.stream()
                .filter(each -> each.urgency() == Urgency.ROUTINE
                        && !each.category().startsWith("hn")
                        && each.text().length() < 70)
                .toList();
        var all = new ArrayList<Example>();
        for (var example : examples) {
            all.add(example);
            if (example.text().matches(".*[.,!;?].*"))
                all.add(example.saying(example.text().replaceAll("[.,!;?]", " ")));
            if (harmless.isEmpty()) continue;
            var other = harmless.get(random.nextInt(harmless.size())).text();
            all.add(example.saying(
                    random.nextBoolean() ? other + ", " + example.text() : example.text() + " e " + other));
        }
        return all;
    }
}
