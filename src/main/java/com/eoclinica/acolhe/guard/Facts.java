package com.eoclinica.acolhe.guard;

import com.eoclinica.acolhe.clinic.Clinic;
import com.eoclinica.acolhe.clinic.HealthcareService;
import com.eoclinica.acolhe.clinic.InsurancePlan;
import com.eoclinica.acolhe.clinic.KnowledgeArticle;
import com.eoclinica.acolhe.clinic.Placeholders;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a reply may state as true: the clinic's document, and texts just rendered from committed rows.
 *
 * @param text every word of them, folded
 * @param words the single words of it, four letters and longer, cut to their stem
 * @param numbers every run of digits in it, phones without their punctuation
 * @param given the committed texts alone, folded
 */
record Facts(Clinic clinic, String text, Set<String> words, Set<String> numbers, String given) {

    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final Pattern PHONE = Pattern.compile("[(]?\\d[\\d() .-]{6,}\\d");
    private static final int SHORTEST = 4;
    private static final int STEM = 6;

    static Facts of(Clinic clinic, List<String> given) {
        var parts = Stream.concat(written(clinic), given.stream()).map(Folding::fold);
        var text = parts.map(Sentence::words).collect(Collectors.joining("|"));
        var raw = Stream.concat(written(clinic), given.stream()).collect(Collectors.joining(" | "));
        return new Facts(
                clinic, text, stems(text), numbers(raw), Sentence.words(Folding.fold(String.join(" | ", given))));
    }

    /** A sentence, or a longer part of one, that the clinic wrote itself. */
    boolean says(Sentence sentence) {
        return says(sentence.words());
    }

    /** The same of a clause, in words apart by single blanks: "não cobramos por falta". */
    boolean says(String clause) {
        var words = clause.strip();
        return words.split(" ").length > 2 && text.contains(" " + words + " ");
    }

    /** Stands in a sentence that says yes to it: "não aplicamos vacinas" is no offer of them. */
    boolean affirms(String words) {
        return Arrays.stream(text.split("\\|")).anyMatch(each -> each.contains(words) && !each.contains(" nao "));
    }

    boolean knows(String word) {
        return word.length() < SHORTEST || words.contains(stem(word));
    }

    static String stem(String word) {
        return word.length() > STEM ? word.substring(0, STEM) : word.replaceAll("(?:es|s)$", "");
    }

    private static Set<String> stems(String text) {
        var stems = new HashSet<String>();
        for (var word : text.split("[ |]+")) stems.add(stem(word));
        return stems;
    }

    private static Set<String> numbers(String text) {
        var numbers = NUMBER.matcher(text).results().map(each -> each.group()).collect(Collectors.toSet());
        PHONE.matcher(text)
                .results()
                .map(each -> each.group().replaceAll("\\D", ""))
                .forEach(numbers::add);
        return numbers;
    }

    private static Stream<String> written(Clinic clinic) {
        return Stream.of(
                        Stream.of(clinic.name(), clinic.address(), clinic.phone()),
                        Stream.of(clinic.privacyContact(), clinic.privacyLink()),
                        clinic.practitioners().stream()
                                .flatMap(each -> Stream.of(each.displayName(), each.council(), "RQE " + each.rqe())),
                        clinic.services().stream().flatMap(Facts::written),
                        clinic.plans().stream().map(InsurancePlan::name),
                        clinic.knowledge().stream().flatMap(each -> written(each, clinic)))
                .flatMap(each -> each)
                .filter(each -> each != null && !each.isBlank());
    }

    private static Stream<String> written(HealthcareService service) {
        var specialty = service.specialty() == null ? "" : service.specialty().replace('_', ' ');
        var preparation = service.preparation() == null ? "" : service.preparation();
        return Stream.concat(Stream.of(service.name(), specialty), sentences(preparation));
    }

    private static Stream<String> written(KnowledgeArticle article, Clinic clinic) {
        return sentences(Placeholders.fill(article.answer(), clinic));
    }

    private static Stream<String> sentences(String text) {
        return Reply.of(text).sentences().stream().map(Sentence::text);
    }
}
