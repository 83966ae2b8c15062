package com.eoclinica.acolhe.guard;

import com.eoclinica.acolhe.clinic.Agreement;
import com.eoclinica.acolhe.clinic.Clinic;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Every amount must be a price of the clinic, and the price of what the sentence speaks of; no more instalments than it gives. */
final class MoneyCheck implements Check {

    private static final Pattern INSTALMENTS =
            Pattern.compile("(\\d+) ?(?:x|vezes|parcelas|prestacoes)\\b(?! ao dia| por dia)");

    @Override
    public Stream<Reason> find(Reply reply, Facts facts) {
        List<String> topic = List.of();
        for (var sentence : reply.sentences()) {
            var mentions = Mentions.in(sentence.folded(), facts.clinic());
            for (var money : Money.in(sentence.folded())) {
                var about = mentions.all().isEmpty() ? topic : mentions.servicesAt(money.start());
                if (!isTrue(money.cents(), about, facts) && !isInstalment(sentence, money, about, facts))
                    return Stream.of(Reason.INVENTED_PRICE);
            }
            if (!mentions.all().isEmpty()) topic = mentions.servicesAt(Integer.MAX_VALUE);
        }
        return reply.sentences().stream().anyMatch(each -> tooManyInstalments(each, facts))
                ? Stream.of(Reason.INVENTED_PRICE)
                : Stream.empty();
    }

    private static boolean isTrue(long cents, List<String> about, Facts facts) {
        return prices(facts.clinic(), about).anyMatch(each -> each == cents)
                || written(facts, about.isEmpty()).anyMatch(each -> each == cents);
    }

    private static LongStream prices(Clinic clinic, List<String> about) {
        var usual = clinic.services().stream()
                .filter(each -> about.isEmpty() || about.contains(each.code()))
                .map(each -> each.priceCents());
        var agreed = clinic.arrangements().agreements().stream()
                .filter(each -> about.isEmpty() || each.service() == null || about.contains(each.service()))
                .map(Agreement::priceCents)
                .filter(Objects::nonNull);
        return Stream.concat(usual, agreed).mapToLong(Integer::longValue);
    }

    /** Amounts the clinic or a committed text states in words; the clinic's only where no service is meant. */
    private static LongStream written(Facts facts, boolean clinicToo) {
        var texts = Stream.concat(
                Stream.of(facts.given()),
                clinicToo
                        ? facts.clinic().knowledge().stream().map(each -> Folding.fold(each.answer()))
                        : Stream.empty());
        return texts.flatMap(each -> Money.in(each).stream()).mapToLong(Money::cents);
    }

    /** "3x de R$ 140": a true price divided. */
    private static boolean isInstalment(Sentence sentence, Money money, List<String> about, Facts facts) {
        return INSTALMENTS
                .matcher(sentence.folded())
                .results()
                .anyMatch(each -> isTrue(Long.parseLong(each.group(1)) * money.cents(), about, facts));
    }

    private static boolean tooManyInstalments(Sentence sentence, Facts facts) {
        var most = instalments(facts.text()).max().orElse(1);
        return instalments(sentence.folded()).anyMatch(each -> each > most);
    }

    private static LongStream instalments(String text) {
        return INSTALMENTS.matcher(text).results().mapToLong(each -> Long.parseLong(each.group(1)));
    }
}
