package com.eoclinica.acolhe.triage;

import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Lines of the signed examples that stand for many: "dor no {joelho|ombro} há {meses|anos}". The same list gives the same lines. */
final class Families {

    private static final Pattern CHOICE = Pattern.compile("\\{([^}]*)\\}");
    private static final int MEMBERS = 24;

    private Families() {}

    static List<Example> members(List<Example> examples) {
        var random = new Random(3);
        return examples.stream().flatMap(each -> membersOf(each, random)).toList();
    }

    private static Stream<Example> membersOf(Example example, Random random) {
        if (example.text().indexOf('{') < 0) return Stream.of(example);
        return IntStream.range(0, MEMBERS)
                .mapToObj(_ -> CHOICE.matcher(example.text()).replaceAll(choice -> one(choice, random)))
                .distinct()
                .map(example::saying);
    }

    private static String one(MatchResult choice, Random random) {
        var alternatives = choice.group(1).split("\\|", -1);
        return alternatives[random.nextInt(alternatives.length)];
    }
}
