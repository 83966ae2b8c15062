package com.eoclinica.acolhe.guard;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Numbers and addresses that belong to people. A model never sees a patient's, so one in a reply is somebody's or made up. */
final class PersonalDataCheck implements Check {

    private static final Pattern CPF = Pattern.compile("(?<!\\d)\\d{3}[. ]?\\d{3}[. ]?\\d{3}[-. /]?\\d{2}(?!\\d)");
    private static final Pattern CARD = Pattern.compile("(?<!\\d)(?:\\d[ -]?){13,20}(?!\\d)");
    private static final Pattern MAIL = Pattern.compile("[\\w.+-]+@[\\w-]+\\.[\\w.-]*\\w");

    @Override
    public Stream<Reason> find(Reply reply, Facts facts) {
        var text = reply.text();
        var foreignMail = MAIL.matcher(text)
                .results()
                .anyMatch(each -> !facts.text().contains(Sentence.words(Folding.fold(each.group()))));
        var number =
                CPF.matcher(text).results().anyMatch(each -> !facts.numbers().contains(digits(each.group())));
        var found = foreignMail || number || CARD.matcher(text).find();
        return found ? Stream.of(Reason.PERSONAL_DATA) : Stream.empty();
    }

    private static String digits(String text) {
        return text.replaceAll("\\D", "");
    }
}
