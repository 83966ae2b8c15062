package com.eoclinica.acolhe.understanding.local;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Reads yes, no or neither. A hesitation is never a yes. */
final class YesNo {

    enum Answer {
        YES,
        NO,
        HESITATES
    }

    record Found(Answer answer, MatchResult match) {}

    private static final Pattern HESITATES = Pattern.compile(
            "\\b(?:acho que|acho$|talvez|sei nao|deixa eu (?:ver|pensar|confirmar|olhar)|deixe eu ver|vou"
                    + " (?:ver|pensar|confirmar|consultar|perguntar|conversar|falar com (?:meu|minha))|nao sei|sei la|nao"
                    + " tenho certeza|nao estou cert[oa]|preciso (?:ver|pensar|confirmar|perguntar)|tenho que"
                    + " (?:ver|pensar|perguntar)|ainda nao sei|depende|quem sabe|pode ser que|to em duvida|estou em"
                    + " duvida|(?:to|estou) pensando|te (?:falo|aviso|retorno|confirmo|respondo) (?:depois|mais"
                    + " tarde|amanha|dps|ja)|depois eu (?:vejo|falo|te|respondo|confirmo)|mais tarde (?:te|eu)|um"
                    + " (?:momento|minuto|minutinho|instante)|perai|pera ai|pera|peraí|calma|hum+|hm+|sera"
                    + " que|provavelmente|a principio|se der|vejo e (?:te )?(?:aviso|falo)|meio que)\\b");
    private static final Pattern NO =
            Pattern.compile("^\\W*(?:(?:oi|olha|ah|ai|infelizmente|poxa|desculpa?|mas|entao|opa|bom dia|boa tarde|boa"
                    + " noite)\\W+){0,6}(?:nao|n+|nao+|naum|nop|nope|no|negativo|nada disso|nunca|jamais|de jeito nenhum|nem"
                    + " pensar|(?:melhor )?deixar? (?:como|do jeito|marcado|assim)|deixa(?: pra la| quieto| assim)?|melhor nao|prefiro (?:que )?nao|agora nao|hoje"
                    + " nao|cancela|cancele|pode cancelar|desisto|desisti|recuso|discordo|nao quero|errado|ta errado|esta"
                    + " errado|incorreto|esquece|deixe|deixa pra outra)\\b(?!\\w)");
    private static final Pattern NO_SIGN = Pattern.compile("^\\s*(?:👎|❌|🚫|✖|🙅)");
    private static final Pattern NO_INSIDE =
            Pattern.compile("\\b(?:melhor nao|prefiro nao|nao (?:quero|posso|vou|da|pode|vai dar|consigo|vou"
                    + " (?:poder|conseguir|mais)|confirmo|concordo|aceito|autorizo|precisa|e isso|ta certo|esta"
                    + " certo|cancela|cancele|remarca)|nem pensar|de jeito nenhum|negativo|deixa pra la|deixa quieto|acho"
                    + " melhor nao|pensando bem)\\b");
    private static final Pattern YES = Pattern.compile("^\\W*(?:(?:oi|olha|ah|ai|entao|opa|bom dia|boa tarde|boa"
            + " noite|e|mas)\\W+){0,6}(?:si+m+|s+|ss+|sin|yes|yep|claro|claroo+|com"
            + " certeza|certeza|certo|certinho|isso|issoo*|exato|exatamente|correto|corretissimo|pode|podi|pd|po[dt]e"
            + " ser|podemos|confirm[a-z]*|confirmad[oa]|ok+|okay|oki|okey|k|blz|beleza|fechou|fechado|feito|combinado|bora|vamos|dale|uhum|uhu|uhul|aham|ahan|ahum|hurum|unrum|arram|positivo|afirmativo|perfeito|otimo|show|joia|joinha|top|maravilha|manda(?:"
            + " bala| ver| ve)?|quero|aceito|concordo|autorizo|de acordo|tranquilo|suave|massa|bele|demoro|demorou|ta"
            + " bom|ta bem|ta certo|ta ok|ta otimo|tudo (?:bem|certo|ok|joia)|esta"
            + " (?:bom|certo|correto|otimo|ok)|tabom|tah|ta|tá|oxe sim|sim senhora?|faz(?:er)? favor|por"
            + " favor|pfv|pf|serve|marca|marque|agenda|agende|vou sim|estarei|irei|vou|to dentro|tamo junto|eh|e"
            + " sim|legal|(?:bom|boa)(?! (?:dia|tarde|noite))|excelente|favor|positivo|vale|valeu|e isso(?: mesmo|"
            + " ai)?|isso mesmo|isso ai|tri|so|to ciente|ciente|desejo|gostaria|prefiro sim|sigo|segue|prossiga|va em"
            + " frente|vai em frente|remarca|remarque|cancela|cancele)\\b");
    private static final Pattern YES_SIGN = Pattern.compile("^\\s*(?:👍|👌|✅|☑|✔|🙏|🆗|🤝|💪|😉|👏)");
    private static final Pattern CANCEL_YES =
            Pattern.compile("^\\W*(?:pode |sim,? (?:pode )?|quero |por favor )?(?:cancel\\w+|desmarca\\w*)\\b");
    private static final Pattern MOVE_YES = Pattern.compile(
            "^\\W*(?:sim|ok|claro|isso)?\\W*(?:pode|quero|vamos|por favor)?\\W*(?:sim\\W+)?(?:troca|trocar|muda|mudar|remarca|remarcar|passa|passar|transfere|transferir|reagenda|reagendar)(?: sim| por favor| ai)?\\W*$");
    private static final Pattern WANTS_OTHER =
            Pattern.compile("\\b(?:outr[oa] (?:dia|hora|horario|data|medic[oa]|opcao)|mais (?:cedo|tarde)|mudei de"
                    + " ideia|errad[oa]|corrig\\w+|menos [oa]|muda\\w* (?:de|o|a)|trocar|na verdade)\\b");

    private static final Pattern REFUSES = Pattern.compile(
            "\\b(?:quero|vou|pode|posso|da|precisa|carece|confirmo|aceito|autorizo|concordo|sei|ainda|por enquanto)"
                    + " (?:n|nao)\\b|\\b(?:cancel|desmarc)\\w*");
    /** Another time named: "pode ser às 15h" proposes, it does not confirm. */
    private static final Pattern PROPOSES = Pattern.compile(
            "^\\W*(?:pode"
                    + " ser|pode|quero|prefiro|serve|da)\\b.*(?:\\d|\\b(?:segunda|terca|quarta|quinta|sexta|sabado|amanha|manha|tarde|noite)\\b)");

    private static final Pattern CANCELS = Pattern.compile("\\b(?:cancel|desmarc)");
    private static final Pattern NOT = Pattern.compile("\\b(?:nao|n|nn|nem)\\b");

    /** A yes that goes on to ask or to want something else is none: "pode me dizer o valor?", "quero saber…". */
    private static final Pattern GOES_ON = Pattern.compile(
            "^\\W*(?:(?:sim|ok|ta|e|mas|entao|oi)\\W+){0,6}(?:quero|gostaria|pode|podi|podemos|vou|marca|marque|vamos|por"
                    + " favor|pfv|desejo|manda|faz favor|tudo"
                    + " bem|certo|prefiro)\\b\\W*(?:\\w+\\W+){0,2}?(?:me|te|saber|ver|falar|dizer|passar|passa|mandar|explicar|explica|repetir|repete|mudar|perguntar|esperar|aguardar|atrasar|chegar|quanto|qual|quais|onde|quando|como|que"
                    + " horas|informar|informa|tirar|conversar|reclamar)\\b");

    private YesNo() {}

    /** Being asked whether to move it, "pode trocar" and "pode mudar" say yes. */
    static Optional<Found> moving(Plain text) {
        return text.has(NOT) || text.has(HESITATES) ? Optional.empty() : found(text, MOVE_YES, Answer.YES);
    }

    static Optional<Found> read(Plain text, boolean cancelling) {
        if (cancelling && text.has(CANCEL_YES) && !text.has(HESITATES) && !text.has(NOT)) {
            return found(text, CANCEL_YES, Answer.YES);
        }
        return found(text, HESITATES, Answer.HESITATES)
                .filter(each -> !text.has(Pattern.compile("melhor nao")))
                .or(() -> found(text, NO, Answer.NO))
                .or(() -> found(text, NO_SIGN, Answer.NO))
                .or(() -> found(text, NO_INSIDE, Answer.NO))
                .or(() -> refuses(text, cancelling))
                .or(() -> text.has(WANTS_OTHER) || text.has(GOES_ON) || text.has(PROPOSES)
                        ? Optional.empty()
                        : yes(text));
    }

    /** Without a question only a message that is nothing but an answer is one: "quero marcar" is not a yes. */
    static Optional<Found> readAlone(Plain text) {
        if (text.has(CANCELS)) {
            return Optional.empty();
        }
        return read(text, false)
                .filter(found -> text.folded()
                        .substring(found.match().end())
                        .replaceAll("[^a-z0-9]", "")
                        .isEmpty());
    }

    /** "Quero não"; and wanting to cancel while something else is to be confirmed. */
    private static Optional<Found> refuses(Plain text, boolean cancelling) {
        return cancelling && !text.has(NOT) ? Optional.empty() : found(text, REFUSES, Answer.NO);
    }

    private static Optional<Found> yes(Plain text) {
        return found(text, YES, Answer.YES)
                .filter(found -> Assent.carries(text, found.match()))
                .or(() -> found(text, YES_SIGN, Answer.YES));
    }

    private static Optional<Found> found(Plain text, Pattern pattern, Answer answer) {
        return text.find(pattern).map(match -> new Found(answer, match));
    }
}
