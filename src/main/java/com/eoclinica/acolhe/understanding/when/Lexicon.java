package com.eoclinica.acolhe.understanding.when;

import static java.util.Map.entry;

import java.time.DayOfWeek;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words of the grammar and the ways patients misspell them. */
final class Lexicon {

    private static final Map<String, String> MENDED = new HashMap<>();

    static {
        spell("amanha", "amnh amanh amanhaa amanhan amnha ama amna manhan amahna amanhã");
        spell("hoje", "hj oje hje hoj hojee");
        spell("depois", "dps dpois depos dpos deposi");
        spell("proximo", "prox proxima proximos proximas procima procimo prosima proxma px proximaa");
        spell("que", "q qe qui_");
        spell("sabado", "sab sabdo sabadu savado sabadao sabados");
        spell("segunda", "seg sgunda segnda segumda cegunda sengunda segunada segundas");
        spell("terca", "tersa terssa terça terca tercas terza");
        spell("quarta", "qua cuarta quata quarta quarat qarta quartas");
        spell("quinta", "qui kinta qinta quinta quintas quimta");
        spell("sexta", "sex cesta_ sesta sxta sextas sexat sextou");
        spell("domingo", "dom domigo domingu domingos dumingo");
        spell("feira", "fera feria fira feirra");
        spell("fds", "findi finde fimde fds");
        spell("semana", "smn semna semanas_ sman semanda");
        spell("mes", "meis");
        spell("horas", "hora hrs hr hs hras h");
        spell("minutos", "min mins minuto");
        spell("pra", "para pro p pras pros");
        spell("dia", "dias_ d_");
        spell("manha", "manhazinha manhanzinha manhasinha");
        spell("noite", "noitinha noit");
        spell("tarde", "tardezinha tardinha tard");
        spell("nao", "n naum nao num_ nem nunca");
        spell("comeco", "inicio começo comecinho inicinho");
        spell("fim", "final finalzinho fimzinho finzinho");
        spell("este", "esta esse essa neste nesta nesse nessa deste desta desse dessa");
        spell("janeiro", "jan janero");
        spell("fevereiro", "fev feveiro fevereiru fevreiro");
        spell("marco", "mar");
        spell("abril", "abr");
        spell("maio", "mai");
        spell("junho", "jun");
        spell("julho", "jul");
        spell("agosto", "ago agsto");
        spell("setembro", "set stembro");
        spell("outubro", "out outbro");
        spell("novembro", "nov novenbro");
        spell("dezembro", "dezenbro desembro dzembro");
    }

    static final Map<String, DayOfWeek> WEEKDAYS = Map.of(
            "segunda",
            DayOfWeek.MONDAY,
            "terca",
            DayOfWeek.TUESDAY,
            "quarta",
            DayOfWeek.WEDNESDAY,
            "quinta",
            DayOfWeek.THURSDAY,
            "sexta",
            DayOfWeek.FRIDAY,
            "sabado",
            DayOfWeek.SATURDAY,
            "domingo",
            DayOfWeek.SUNDAY);

    static final List<String> MONTHS = List.of(
            "janeiro",
            "fevereiro",
            "marco",
            "abril",
            "maio",
            "junho",
            "julho",
            "agosto",
            "setembro",
            "outubro",
            "novembro",
            "dezembro");

    static final Map<String, Integer> NUMBERS = Map.ofEntries(
            entry("um", 1),
            entry("uma", 1),
            entry("dois", 2),
            entry("duas", 2),
            entry("tres", 3),
            entry("quatro", 4),
            entry("cinco", 5),
            entry("seis", 6),
            entry("sete", 7),
            entry("oito", 8),
            entry("nove", 9),
            entry("dez", 10),
            entry("onze", 11),
            entry("doze", 12),
            entry("treze", 13),
            entry("quatorze", 14),
            entry("catorze", 14),
            entry("quinze", 15),
            entry("dezesseis", 16),
            entry("dezessete", 17),
            entry("dezoito", 18),
            entry("dezenove", 19),
            entry("vinte", 20),
            entry("trinta", 30),
            entry("quarenta", 40),
            entry("cinquenta", 50));

    static final Map<String, Integer> ORDINALS = Map.ofEntries(
            entry("primeiro", 1),
            entry("primeira", 1),
            entry("segundo", 2),
            entry("segunda", 2),
            entry("quarta", 4),
            entry("terceiro", 3),
            entry("terceira", 3),
            entry("quarto", 4),
            entry("ultimo", -1),
            entry("ultima", -1));

    /** After these "segunda" counts instead of naming a day. */
    static final Set<String> COUNTED = Set.of(
            "via",
            "vias",
            "opcao",
            "opiniao",
            "vez",
            "vezes",
            "dose",
            "consulta",
            "sessao",
            "idade",
            "fase",
            "parte",
            "avaliacao",
            "guia",
            "pessoa",
            "linha",
            "etapa",
            "tentativa",
            "filha",
            "gestacao",
            "gravidez",
            "mensagem",
            "cirurgia",
            "receita",
            "chamada",
            "unidade",
            "parcela",
            "pergunta",
            "crise",
            "alternativa",
            "medica",
            "doutora",
            "aplicacao",
            "vacina",
            "mulher",
            "esposa",
            "mae",
            "casa",
            "carteirinha",
            "data",
            "serie");

    private Lexicon() {}

    static String mend(String word) {
        return MENDED.getOrDefault(word, word);
    }

    private static void spell(String word, String variants) {
        for (var variant : variants.split(" ")) MENDED.put(variant, word);
    }
}
