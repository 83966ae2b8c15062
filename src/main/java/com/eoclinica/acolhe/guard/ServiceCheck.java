package com.eoclinica.acolhe.guard;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Specialties, exams and conveniences offered must stand in the document; what stands there must not be denied. */
final class ServiceCheck implements Check {

    private static final List<String> OFFERS = List.of(
            "hemograma",
            "coleta",
            "ultrassom",
            "ultrassonografia",
            "raio x",
            "radiografia",
            "ressonancia",
            "tomografia",
            "endoscopia",
            "colonoscopia",
            "mamografia",
            "eletrocardiograma",
            "eletro",
            "ecocardiograma",
            "holter",
            "teste ergometrico",
            "esteira",
            "densitometria",
            "espirometria",
            "eletroencefalograma",
            "audiometria",
            "biopsia",
            "papanicolau",
            "botox",
            "preenchimento",
            "peeling",
            "laser",
            "depilacao",
            "harmonizacao",
            "vacinacao",
            "vacina",
            "cirurgia",
            "cirurgias",
            "telemedicina",
            "teleconsulta",
            "consulta online",
            "videochamada",
            "video chamada",
            "atendimento online",
            "domiciliar",
            "em casa",
            "em domicilio",
            "internacao",
            "fisioterapia",
            "check up",
            "checkup",
            "exame de sangue",
            "exames de sangue",
            "exame de imagem",
            "exames de imagem",
            "laboratorio",
            "manobrista",
            "valet",
            "wi fi",
            "wifi",
            "brinquedoteca",
            "lanchonete",
            "cafeteria",
            "transporte",
            "uber",
            "estacionamento gratuito",
            "estacionamento proprio",
            "estacionamento gratis",
            "mapa 24 horas",
            "boleto",
            "cheque",
            "vale alimentacao",
            "bitcoin",
            "american express");
    private static final Pattern OFFERED =
            Pattern.compile(OFFERS.stream().collect(Collectors.joining("|", " (", ")(?= )")));
    private static final Pattern HERE = Pattern.compile(
            " (?:temos|tem|tenho|ha|oferec[a-z]+|fazemos|faz|fazer|realiz[a-z]+|trabalhamos|disponibiliz[a-z]+|contamos|conta|possui[a-z]*|aceit[a-z]+|atend[a-z]+|nosso|nossa|nossos|nossas|aqui|marcar|agendar)(?= )");
    private static final Pattern NOT = Pattern.compile(" (?:nao|nunca|nem|sem|infelizmente|ainda)(?= )");

    @Override
    public Stream<Reason> find(Reply reply, Facts facts) {
        return reply.sentences().stream().filter(each -> !facts.says(each)).anyMatch(each -> isFalse(each, facts))
                ? Stream.of(Reason.INVENTED_SERVICE)
                : Stream.empty();
    }

    private static boolean isFalse(Sentence sentence, Facts facts) {
        var no = sentence.has(NOT);
        var specialties = Specialties.in(sentence.words());
        if (no)
            return sentence.has(HERE)
                    && !specialties.isEmpty()
                    && specialties.stream().allMatch(each -> isOurs(each, facts))
                    && denies(sentence);
        if (specialties.stream().anyMatch(each -> !isOurs(each, facts))) return true;
        return sentence.has(HERE)
                && !sentence.isQuestion()
                && OFFERED.matcher(sentence.words())
                        .results()
                        .map(each -> each.group(1))
                        .anyMatch(each -> !facts.affirms(" " + each));
    }

    private static boolean denies(Sentence sentence) {
        return sentence.words()
                .matches(".* nao (?:temos|ha|atendemos|oferecemos|trabalhamos|fazemos|realizamos|contamos) .*");
    }

    private static boolean isOurs(String specialty, Facts facts) {
        var people = facts.clinic().practitioners().stream().flatMap(each -> each.specialties().stream());
        var services = facts.clinic().services().stream().map(each -> String.valueOf(each.specialty()));
        return Stream.concat(people, services)
                        .anyMatch(each -> Specialties.same(specialty, Folding.fold(each.replace('_', ' '))))
                || facts.clinic().services().stream()
                        .anyMatch(each -> Folding.fold(each.name()).contains(specialty));
    }
}
