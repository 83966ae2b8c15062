package com.eoclinica.acolhe.guard;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** An amount of money in a folded text, however it is written: R$ 420,00 · 420 reais · custa 420 · 1,2 mil. In hundredths of a real. */
record Money(long cents, int start, int end) {

    private static final String NUMBER = "(\\d+(?:\\.\\d{3})*(?:,\\d{1,2})?|\\d+\\.\\d{2})";
    private static final Pattern AMOUNT = Pattern.compile("r ?\\$ ?" + NUMBER + "( mil\\b)?"
            + "|" + NUMBER + "( mil)? ?(?:reais|real|contos?|pilas?|mangos|brl|pratas|dinheiros)\\b"
            + "|\\b(?:custa|custam|valor|valores|preco|precos|investimento|tabela)(?: [a-z]+){0,4}?:? " + NUMBER
            + "()(?![\\d:h/%-]| ?(?:h|hora|min|dia|vez|x|anos|%)\\w*)"
            + "|\\b(?:sai|sai a|sai por|fica|fica em|cobramos|paga|pague|por|por apenas|por so|total de|faco por) "
            + NUMBER + "()(?![\\d:h/%-]| ?(?:h|hora|min|dia|vez|x|anos|%|mes|sem)\\w*)");

    static List<Money> in(String folded) {
        return AMOUNT.matcher(folded).results().map(Money::of).toList();
    }

    static String without(String folded) {
        return AMOUNT.matcher(folded).replaceAll(" valor ");
    }

    private static Money of(MatchResult found) {
        int group = 1;
        while (found.group(group) == null) group += 2;
        var written = found.group(group);
        var plain = written.matches("\\d+\\.\\d{2}")
                ? written
                : written.replace(".", "").replace(',', '.');
        var thousand = found.group(group + 1) != null && !found.group(group + 1).isEmpty();
        var cents = Math.round(Double.parseDouble(plain) * 100 * (thousand ? 1000 : 1));
        return new Money(cents, found.start(), found.end());
    }
}
