package com.eoclinica.acolhe.understanding.local;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds how a person is called: where they say so, or anywhere when their name was just asked. */
final class NameReader {

    private static final Pattern SAID = Pattern.compile(
            "\\b(?:(?:el[ae]|filh[oa]) (?:se )?chama|me chamo|meu nome completo e|meu nome e|meu nome eh|meu nome|nome completo|nome dele e|nome dela"
                    + " e|o nome e|nome do paciente e?|nome da paciente e?|nome d[aeo] (?:(?:meu|minha) )?[a-z]+ (?:e|eh)?|nome d[aeo] (?:(?:meu|minha) )?[a-z]+(?=:)|(?:^|[,.;\\n]) ?nome|se chama|chama-se|sou a|sou o|aqui (?:e|eh)"
                    + " a|aqui (?:e|eh) o|aqui (?:e|eh)|aqui quem fala (?:e|eh) [ao]|quem fala e a?o?|pode me chamar de|(?:pode colocar |coloca |bota |poe"
                    + " )?(?:no|em) nome d[eao]|pode colocar|eu sou [ao]|me chamam de|registrad[oa] como)\\b\\s*[:,\\-]?\\s*(?:(?:e|eh|a|o|dona|seu|sr|sra)\\b[.,:]?\\s*){0,4}([a-z' ]{2,80})");
    private static final Pattern OPENING = Pattern.compile(
            "^(?:\\s*(?:oi+e?|ola|opa|bom dia|boa tarde|boa noite|e|eh|sou|claro|sim|ok|ta|entao|pois nao|a|o|anota ai|pode"
                    + " anotar|anota|aqui|eu mesm[ao]|eu|mesm[ao]|sou eu|ah|tudo bem|obrigad[oa]|certo|beleza|isso|paciente|nome"
                    + "|pode|por|colocar|coloca|bota|poe|ai|no nome d[eao]|meu|dona|seu|sr|sra|senhora?|dele|dela|d[eao])\\b[\\s,.!:;\\-]{0,9}){1,12}");
    private static final Pattern CAPITALS =
            Pattern.compile("\\p{Lu}\\p{L}+(?:(?: (?:d[aeo]s?|e))? \\p{Lu}[\\p{L}']+){1,6}");
    private static final Pattern BARE = Pattern.compile("[a-z][a-z'.\\s-]{1,80}");
    private static final Pattern WORD = Pattern.compile("[a-z']+");
    private static final Set<String> INSIDE = Set.of("de", "da", "do", "das", "dos", "e", "di", "del", "van", "von");
    private static final Set<String> NEVER = Set.copyOf(Arrays.asList(
            ("doutora doutor dr dra medico quero queria antes me fala fale diga primeiro depois calma espera aceita"
                            + " tem gostaria marcar agendar consulta cancelar remarcar saber quanto custa qual como onde que nao"
                            + " sim obrigado obrigada por favor tenho estou para pra pro voces voce medico medica paciente novo"
                            + " nova aqui tambem meu minha com cpf nascido nascida nasci preciso posso pode atendente humano"
                            + " pessoa plano convenio hoje amanha oi ola bom boa dia tarde noite ele ela filho filha mae pai"
                            + " esposa marido dona seu completo no na em um uma mesmo mesma errado ai ok vou ja voltei so eu moro"
                            + " telefone data porque pq mas aniversario anos idade nome carteirinha ligando falando dor doendo"
                            + " responsavel secretaria mandei digitei acima precisa marido vcs vc quando ta esta isso cliente"
                            + " mulher homem gestante cancela cancelar fulano tal vai la rua quem fala falando moca querida querido gente pode nada ninguem sogra sogro avo avo irmao irma neto neta bebe vim indicacao prefiro obg brigado valeu oie eh pelo pela se foi fui era como favor gostaria sei lembro falei disse li moro nasceu particular unimed sem acho depende calma peraí pera")
                    .split(" ")));
    private static final Set<String> LAST = Set.of("filho", "neto", "junior", "sobrinho", "segundo");
    private static final int LONGEST = 7;

    Optional<Slot> read(Plain text, @Nullable String context, boolean identified) {
        return text.find(SAID)
                .flatMap(match -> name(text, match.start(1), match.end(1)))
                .or(() -> "ask_name".equals(context) ? answered(text) : Optional.empty())
                .or(() -> context != null && context.startsWith("choose") ? Optional.empty() : GivenNames.only(text))
                .or(() -> identified ? capital(text) : Optional.empty());
    }

    /** "a paciente é minha mãe, Zilda Pereira": two capitals side by side. */
    private static Optional<Slot> capital(Plain text) {
        var matcher = CAPITALS.matcher(text.original());
        for (var at = 0; matcher.find(at); at = matcher.start() + 1) {
            var first = Plain.fold(matcher.group().split(" ")[0]);
            if (!NEVER.contains(first) && !first.equals("sou"))
                return Optional.of(new Slot("name", matcher.group(), matcher.group()));
        }
        return Optional.empty();
    }

    /** What stands where a name was asked, unless two capitals elsewhere look more like one. */
    private static Optional<Slot> answered(Plain text) {
        if (text.folded().contains("?")) return Optional.empty();
        var bare = bare(text);
        var sure = bare.filter(slot -> Character.isUpperCase(slot.evidence().charAt(0)));
        return sure.or(() -> capital(text)).or(() -> bare);
    }

    private static Optional<Slot> bare(Plain text) {
        var start = text.find(OPENING).map(match -> match.end()).orElse(0);
        var matcher = BARE.matcher(text.folded()).region(start, text.folded().length());
        return !text.folded().contains("?") && matcher.lookingAt()
                ? name(text, matcher.start(), matcher.end())
                : Optional.empty();
    }

    private static Optional<Slot> name(Plain text, int start, int end) {
        var taken = new ArrayList<int[]>();
        var matcher = WORD.matcher(text.folded()).region(start, end);
        while (taken.size() < LONGEST && matcher.find() && fits(text, matcher.group(), matcher.end(), taken.size())) {
            taken.add(new int[] {matcher.start(), matcher.end()});
        }
        dropConnectors(text, taken);
        if (taken.isEmpty() || taken.getLast()[1] - taken.getFirst()[0] < 2) {
            return Optional.empty();
        }
        var words = text.span(taken.getFirst()[0], taken.getLast()[1]);
        if (GivenNames.isTalk(words)) return Optional.empty();
        return Optional.of(new Slot("name", words, words));
    }

    /** "Filho" and "Neto" end a name, unless they begin to tell whose child it is. */
    private static boolean fits(Plain text, String word, int end, int taken) {
        var lasts = taken > 1 && LAST.contains(word) && !text.folded().startsWith(" d", end);
        return lasts || !NEVER.contains(word);
    }

    private static void dropConnectors(Plain text, List<int[]> taken) {
        while (!taken.isEmpty() && inside(text, taken.getLast())) {
            taken.removeLast();
        }
        while (!taken.isEmpty() && inside(text, taken.getFirst()) && !belongs(text, taken.getFirst())) {
            taken.removeFirst();
        }
    }

    /** "Das Dores" is a name, written in capitals. */
    private static boolean belongs(Plain text, int[] place) {
        return Set.of("Das", "Dos").contains(text.span(place[0], place[1]));
    }

    private static boolean inside(Plain text, int[] place) {
        return INSIDE.contains(text.folded().substring(place[0], place[1]));
    }
}
