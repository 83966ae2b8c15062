package com.eoclinica.acolhe.understanding.local;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * How much may stand beside a yes. "Sim" and "pode marcar" carry whatever follows; an "ok" opens many a message that
 * answers nothing, and "vamos" or "marca" begin a wish or an order: the vaguer the word, the less may stand beside it.
 */
final class Assent {

    private static final int BESIDE_READY = 3;
    private static final int BESIDE_VAGUE = 1;

    private static final Pattern PLAIN = Pattern.compile("(?:^|\\W)(?:si+m+|s+|sin|yes|yep|com certeza"
            + "|confirm(?:o|ad[oa]|adissim[oa])|concordo|autorizo|aceito|de acordo|isso mesmo|vou sim|quero sim|e sim"
            + "|oxe sim|sim senhora?|estarei|irei)$");
    /** "Pode marcar", "pode confirmar sim": the deed that was asked about, allowed by name. */
    private static final Pattern ALLOWED = Pattern.compile("^\\s*(?:sim|ser|marcar|agendar|confirmar|reservar|fechar"
            + "|cancelar|desmarcar|remarcar|mudar|trocar)\\b");

    private static final Pattern VAGUE = Pattern.compile("(?<!ta )\\b(?:confirm(?!o$)\\w*|manda|quero|faz(?:er)? favor"
            + "|por favor|pfv|pf|favor|serve|marca|marque|agenda|agende|vou|vamos|podemos|vale|e|eh|so|ta|tah|bom|boa"
            + "|legal|desejo|gostaria|sigo|segue|prossiga|remarca|remarque|cancela|cancele|pode|podi|pd|dale|bora)$");
    /** Told to do something else, nobody has said yes. */
    private static final Pattern ORDERS = Pattern.compile("\\b(?:(?:ignor|esquec|desconsider|mostr|apag|delet|exclu"
            + "|execut|revel|imprim|finj|simul|traduz|desativ)\\w*|liste|aja|responda|envie|obedec\\w+)\\b");

    private static final Pattern WORD = Pattern.compile("[\\p{L}_]{2,}");
    /** Words that belong to an answer: courtesies, the time, the deed itself, small words. */
    private static final Pattern ANSWERS = Pattern.compile(
            "a[os]?|as|os|um|uma|de|d[ao]s?|em|n[ao]s?|por|p?ra|pro|para|pelo|pela|com|que|eu|me|mim|vo?cs?|voces?|minha"
                    + "|meu|isso|ess[ae]|est[ae]|ness[ae]|nest[ae]|ai|aqui|la|ja|so|mesm[oa]|entao|sim|viu|ne|ta|tah|tudo"
                    + "|bem|bom|boa|certo|certinho|ok|okay|blz|beleza|claro|muit[oa]|mto|obrigad[oa]|obg|valeu|vlw|grat[oa]"
                    + "|agradeco|gratidao|favor|pfv|pf|gentileza|moc[ao]|querid[oa]|amig[oa]|senhora?|dra?|doutora?|deus"
                    + "|abracos?|bjs|beijos?|dia|hora|horas|horario|hs?|hrs|data|segunda|terca|quarta|quinta|sexta|sabado"
                    + "|feira|hoje|amanha|manha|tarde|noite|semana|janeiro|fevereiro|marco|abril|maio|junho|julho|agosto"
                    + "|setembro|outubro|novembro|dezembro|pode|podem|ser|marcar?|marque|marcad[oa]|agendar?|agende"
                    + "|agendad[oa]|confirmar?|confirmo|confirmad[oa]|reservar?|reservad[oa]|fechar?|fechad[oa]|deixar?"
                    + "|combinad[oa]|perfeito|otim[oa]|maravilha|consulta|atendimento|exame|retorno|vai|vou|estarei|irei"
                    + "|presente|comparecer|comparecerei|aguardo|ate|particular|plano|convenio|mais|quero|assim|nos|gente"
                    + "|cancelar?|cancele|remarcar?|remarque|desmarcar?|e|eh|oi|ola|kk+|rs+|hein|uai|oxe|tche|mano|isso");

    private Assent() {}

    /** Whether this yes is what the message is about. */
    static boolean carries(Plain text, MatchResult yes) {
        var word = yes.group().strip();
        var after = text.folded().substring(yes.end());
        if (PLAIN.matcher(word).find() || isAllowed(word, after)) return true;
        if (ORDERS.matcher(after).find()) return false;
        var beside = WORD.matcher(after)
                .results()
                .filter(each -> !ANSWERS.matcher(each.group()).matches())
                .count();
        return beside <= (VAGUE.matcher(word).find() ? BESIDE_VAGUE : BESIDE_READY);
    }

    private static boolean isAllowed(String word, String after) {
        return word.matches(".*\\bp(?:ode|odi|d)") && ALLOWED.matcher(after).find();
    }
}
