package com.eoclinica.acolhe.understanding.local;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads which of the offered options was taken: its number, its place, or words only it contains. */
final class ChoiceReader {

    private static final Pattern EARLIEST = Pattern.compile(
            "\\b(?:primeir[oa] (?:que tiver|disponivel|vaga|horario|que (?:aparecer|der|tem|houver))|mais cedo|o"
                    + " quanto antes|mais (?:rapido|proxim[oa]|perto)|quanto antes|(?:puder|pode|conseguir|der) (?:antes|primeiro|mais cedo)|(?:atend\\w+|que tiver|tiver|vagar) (?:vaga |horario |livre )?(?:primeiro|antes))\\b");
    private static final Pattern ANY = Pattern.compile(
            "\\b(?:qualquer|tanto faz|tt faz|tanto fez|voce (?:que )?escolhe|vc (?:que )?escolhe|pode escolher|voce"
                    + " decide|vc decide|indiferente|sem preferencia|nao tenho preferencia|todos servem|o que (?:tiver|for"
                    + " melhor)|quem tiver)\\b");
    private static final Pattern NONE = Pattern.compile(
            "\\b(?:nenhum[a]?|nenhuma? d(?:as|os|ess[ea]s)|nem um[a]?|(?:ess[ea]s?|nenhum\\w*|eles|elas|horarios) n(?:ao)? (?:da|dao|serve|servem|posso|consigo|quero|rola|rolam|deu|me serve)|nao (?:gostei|serve|da|posso) (?:de )?(?:nenhum|ness[ea]s))\\b");
    private static final Pattern LAST =
            Pattern.compile("\\bultim[oa]\\b|^\\W*(?:o |a )?mais tarde(?: possivel)?\\W*$|\\bderradeir[oa]\\b");
    private static final Pattern NUMBER =
            Pattern.compile("(?:^|\\b(?:o|a|opcao|numero|n|op|letra|quero|fico com|escolho|prefiro|pode ser|vou"
                    + " (?:de|querer|na|no)|na|no|alternativa|item)\\s+(?:o |a )?(?:numero |opcao"
                    + " )?)#?(\\d)(?![\\d/:hª]|\\s*(?:h|horas|hs|anos|de"
                    + " (?:jan|fev|mar|abr|mai|jun|jul|ago|set|out|nov|dez))\\b)");
    private static final Map<String, Integer> ORDINALS = Map.ofEntries(
            Map.entry("primeir", 1),
            Map.entry("segund", 2),
            Map.entry("terceir", 3),
            Map.entry("quart", 4),
            Map.entry("quint", 5),
            Map.entry("sext", 6),
            Map.entry("setim", 7),
            Map.entry("oitav", 8));
    private static final Pattern ORDINAL =
            Pattern.compile("\\b(primeir|segund|terceir|quart|quint|sext|setim|oitav)(?:a|o|inh[ao])\\b(?![- ]feira)");
    /** "quarta às 9", "o de quinta" name a day where times are chosen; "a quinta opção" does not. */
    private static final Pattern DAY = Pattern.compile(
            "\\b(?:de|na|da|pra|para|essa) (?:segund|quart|quint|sext)a\\b|^\\W*(?:segund|quart|quint|sext)a\\b(?! (?:opcao|op|vaga))|\\b(?:segund|quart|quint|sext)a\\s+(?:as|de|a tarde|a noite|\\d)");

    /** A day even where no times are chosen: "quinta de tarde", "na sexta". */
    private static final Pattern PLAINLY_DAY = Pattern.compile(
            "\\b(?:de|na|pra|para|essa|proxima|toda) (?:segund|quart|quint|sext)a\\b(?! (?:opcao|op|vaga))"
                    + "|\\b(?:segund|quart|quint|sext)a\\s+(?:as|de (?:manha|tarde|noite)|a (?:tarde|noite)|cedo|que vem|depois|antes|\\d)");

    private static final Map<String, Integer> WORDS =
            Map.of("um", 1, "uma", 1, "dois", 2, "duas", 2, "tres", 3, "quatro", 4, "cinco", 5, "seis", 6);
    private static final Pattern WORD = Pattern.compile(
            "^\\W*(?:(?:o|a|opcao|numero|quero|quero o|pode ser|pode ser o|fico com o|fico com a|prefiro o|opcao"
                    + " numero|o numero|a numero|a opcao|a letra|letra)\\s+)?(um|uma|dois|duas|tres|quatro|cinco|seis)\\W*$");
    private static final Pattern LETTER = Pattern.compile("\\b(?:letra|opcao|alternativa|op) ([a-e])\\b");
    private static final Pattern CIRCLED = Pattern.compile("\\b([1-8])(?:a|o)?\\b(?:\\s+(?:opcao|op))");

    record Choice(Object option, String evidence) {}

    private ChoiceReader() {}

    /** {@code days}: where times are offered, "quarta" is a day and no fourth option. */
    static Optional<Choice> read(Plain text, List<String> options, boolean days) {
        return spoken(text, options, days)
                .filter(choice ->
                        !(choice.option() instanceof Integer number) || options.isEmpty() || number <= options.size());
    }

    private static Optional<Choice> spoken(Plain text, List<String> options, boolean days) {
        return said(text, EARLIEST, "earliest")
                .or(() -> said(text, ANY, "any"))
                .or(() -> said(text, LAST, -1))
                .or(() -> options.isEmpty() ? Optional.empty() : OptionWords.match(text, options))
                .or(() -> number(text, NUMBER))
                .or(() -> number(text, CIRCLED))
                .or(() -> text.find(LETTER)
                        .map(match -> new Choice(match.group(1).charAt(0) - 'a' + 1, text.span(match))))
                .or(() -> place(text, days))
                .or(() -> text.find(WORD)
                        .map(match -> new Choice(Objects.requireNonNull(WORDS.get(match.group(1))), text.span(match))));
    }

    static boolean none(Plain text) {
        return text.has(NONE);
    }

    private static Optional<Choice> said(Plain text, Pattern pattern, Object option) {
        return text.find(pattern).map(match -> new Choice(option, text.span(match)));
    }

    private static Optional<Choice> number(Plain text, Pattern pattern) {
        return text.find(pattern)
                .filter(match -> !match.group(1).equals("0"))
                .map(match -> new Choice(Integer.parseInt(match.group(1)), text.span(match)));
    }

    private static Optional<Choice> place(Plain text, boolean days) {
        if (text.has(days ? DAY : PLAINLY_DAY)) return Optional.empty();
        return text.find(ORDINAL)
                .map(match -> new Choice(Objects.requireNonNull(ORDINALS.get(match.group(1))), text.span(match)));
    }
}
