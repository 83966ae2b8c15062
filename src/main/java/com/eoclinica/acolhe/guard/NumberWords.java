package com.eoclinica.acolhe.guard;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes numbers said in words as digits: "trezentos e vinte reais" is 320 reais, "oito e meia" is 8:30. "Um" stays an article. */
final class NumberWords {

    private static final Map<String, Integer> VALUES = Map.ofEntries(
            Map.entry("dois", 2),
            Map.entry("duas", 2),
            Map.entry("tres", 3),
            Map.entry("quatro", 4),
            Map.entry("cinco", 5),
            Map.entry("seis", 6),
            Map.entry("sete", 7),
            Map.entry("oito", 8),
            Map.entry("nove", 9),
            Map.entry("dez", 10),
            Map.entry("onze", 11),
            Map.entry("doze", 12),
            Map.entry("treze", 13),
            Map.entry("quatorze", 14),
            Map.entry("catorze", 14),
            Map.entry("quinze", 15),
            Map.entry("dezesseis", 16),
            Map.entry("dezessete", 17),
            Map.entry("dezoito", 18),
            Map.entry("dezenove", 19),
            Map.entry("vinte", 20),
            Map.entry("trinta", 30),
            Map.entry("quarenta", 40),
            Map.entry("cinquenta", 50),
            Map.entry("sessenta", 60),
            Map.entry("setenta", 70),
            Map.entry("oitenta", 80),
            Map.entry("noventa", 90),
            Map.entry("cem", 100),
            Map.entry("cento", 100),
            Map.entry("duzentos", 200),
            Map.entry("trezentos", 300),
            Map.entry("quatrocentos", 400),
            Map.entry("quinhentos", 500),
            Map.entry("seiscentos", 600),
            Map.entry("setecentos", 700),
            Map.entry("oitocentos", 800),
            Map.entry("novecentos", 900));

    private static final String UNIT =
            VALUES.keySet().stream().sorted().collect(Collectors.joining("|", "(?:", "|um|uma|mil)"));
    private static final Pattern RUN = Pattern.compile("\\b" + UNIT + "(?:(?: e)? " + UNIT + ")*\\b");
    private static final Pattern HALF = Pattern.compile("\\b(\\d{1,2}) e meia\\b");

    private NumberWords() {}

    static String asDigits(String folded) {
        var digits = RUN.matcher(folded).replaceAll(run -> Matcher.quoteReplacement(digits(run.group())));
        digits = HALF.matcher(digits).replaceAll("$1:30");
        return digits.replaceAll("\\bmeio[- ]dia\\b", "12:00").replaceAll("\\bmeia[- ]noite\\b", "00:00");
    }

    /** Adds only what can follow: "vinte e cinco" is 25, "sete e oito" stays two numbers. */
    private static String digits(String run) {
        if (run.equals("um") || run.equals("uma") || run.equals("mil")) return run;
        var written = new StringBuilder();
        int total = 0;
        int last = Integer.MAX_VALUE;
        for (var word : run.split(" ")) {
            if (word.equals("e")) continue;
            int value = word.equals("mil") ? 1000 : VALUES.getOrDefault(word, 1);
            if (value == 1000 && total > 0 && total < 1000) total *= 1000;
            else if (last > value && magnitude(last) > value) total += value;
            else {
                written.append(total).append(" e ");
                total = value;
            }
            last = value;
        }
        return written.append(total).toString();
    }

    private static int magnitude(int value) {
        if (value >= 1000) return 1000;
        if (value >= 100) return 100;
        return value >= 20 ? 10 : 1;
    }
}
