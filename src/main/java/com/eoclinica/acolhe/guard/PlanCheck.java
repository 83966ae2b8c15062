package com.eoclinica.acolhe.guard;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Plans said to be accepted must be the clinic's; its own must not be denied. */
final class PlanCheck implements Check {

    private static final List<String> KNOWN = List.of(
            "unimed",
            "bradesco",
            "sulamerica",
            "sul america",
            "amil",
            "hapvida",
            "notredame",
            "notre dame",
            "intermedica",
            "gndi",
            "porto seguro",
            "porto saude",
            "golden cross",
            "prevent senior",
            "prevent",
            "cassi",
            "geap",
            "care plus",
            "careplus",
            "omint",
            "sao francisco saude",
            "assim saude",
            "sao cristovao",
            "allianz",
            "mediservice",
            "one health",
            "lincx",
            "petrobras",
            "postal saude",
            "saude caixa",
            "fusex",
            "ipsemg",
            "iamspe",
            "ipasgo",
            "cabesp",
            "economus",
            "capesesp",
            "planserv",
            "sepaco",
            "trasmontano",
            "ameplan",
            "biovida",
            "blue med",
            "cruz azul",
            "samp",
            "santa casa saude",
            "promed",
            "vitallis",
            "medsenior",
            "qsaude",
            "quallity",
            "qualicorp",
            "unihosp",
            "ipe saude",
            "ipergs",
            "doctor clin",
            "sus",
            "affix",
            "gama saude",
            "plena saude",
            "total medcare",
            "sabesprev",
            "mediplan",
            "greenline",
            "dix",
            "next saude",
            "caixa seguradora",
            "itau seguros",
            "camed",
            "afrafep",
            "sami",
            "alice",
            "interclinicas",
            "sompo",
            "tempo saude",
            "seguros unimed",
            "metlife",
            "odontoprev");
    private static final Pattern PLAN =
            Pattern.compile(KNOWN.stream().collect(Collectors.joining("|", " (", ")(?= )")));
    private static final Pattern ACCEPTS = Pattern.compile(
            " (?:aceit[a-z]+|atend[a-z]+|trabalh[a-z]+|credenciad[a-z]+|conveniad[a-z]+|recebemos|cobrimos|passa[a-z]*|temos convenio)(?= )");
    private static final Pattern ALL = Pattern.compile(
            " (?:todos os|todo|qualquer|quaisquer|a maioria dos|maioria dos|principais|quase todos os|diversos|varios|muitos|outros|mais de \\d+) (?:convenios?|planos?)(?= )| (?:convenios?|planos?) em geral(?= )| entre outros(?= )");
    private static final Pattern NAMED = Pattern.compile(
            "\\b(?:[Aa]ceitamos|[Aa]tendemos|[Tt]rabalhamos com|[Cc]onvênios?|[Pp]lanos?|[Cc]redenciad\\p{L}+ (?:à|a|ao|na|no))\\s+(?:o |a |com |pelo |pela |da |do )?(\\p{Lu}\\p{L}+)");
    private static final Pattern NOT = Pattern.compile(" (?:nao|nunca|nem|sem|deixamos|infelizmente)(?= )");

    @Override
    public Stream<Reason> find(Reply reply, Facts facts) {
        return reply.sentences().stream().anyMatch(each -> isFalse(each, facts))
                ? Stream.of(Reason.INVENTED_PLAN)
                : Stream.empty();
    }

    private static boolean isFalse(Sentence sentence, Facts facts) {
        var no = sentence.has(NOT);
        if (!no
                && sentence.has(ALL)
                && (sentence.has(ACCEPTS) || sentence.words().contains(" pode "))) return true;
        if (sentence.isQuestion() && !sentence.has(ACCEPTS)) return false;
        var named = PLAN.matcher(sentence.words())
                .results()
                .map(each -> each.group(1))
                .toList();
        if (no)
            return sentence.has(ACCEPTS) && !named.isEmpty() && named.stream().allMatch(each -> isOurs(each, facts));
        return named.stream().anyMatch(each -> !isOurs(each, facts)) || strange(sentence, facts);
    }

    private static boolean strange(Sentence sentence, Facts facts) {
        return NAMED.matcher(sentence.text())
                .results()
                .map(each -> Folding.fold(each.group(1)))
                .anyMatch(each -> !facts.knows(each) && !each.equals("particular") && !each.equals("pix"));
    }

    private static boolean isOurs(String plan, Facts facts) {
        return facts.clinic().plans().stream()
                .flatMap(each -> Stream.concat(Stream.of(each.name()), each.names().stream()))
                .map(each -> " " + Folding.fold(each) + " ")
                .anyMatch(each -> each.contains(" " + plan + " "));
    }
}
