package com.eoclinica.acolhe.guard;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The reception writes Portuguese. Counts little words that betray another language; another script needs no counting. */
final class LanguageCheck implements Check {

    private static final Set<String> PORTUGUESE = words("""
            a ao aos aqui as ate atendemos boa bom clinica com como consulta da das de dia do dos e em equipe esse esta
            este foi horario isso ligue mais na nao nas no nos o obrigada obrigado oi ola os ou para pela pelo pessoa por
            posso qual que quer se sem ser seu sim sou sua tarde temos um uma voce vou
            """);
    private static final Set<String> FOREIGN = words("""
            all an and appointment appuntamento are at avec ayudar ayudarle ayudarte be been bonjour buenas buenos
            buongiorno can ciao cita cuando danke del der die doctor donde el est for from gracias grazie guten hallo has
            have hello help here hi hola how hoy i ignore ihr il instructions is ist it je know las le let like lo los
            manana merci muy my necesita not nous nuestra nuestro of open our patient per please pour previous puede puedo
            quiere rendez reply should sie sono sorry su sure termin thank thanks that the there this tiene today tomorrow
            tu una und usted votre vous was we welcome what when will with would y yes you your
            """);
    private static final Pattern SPANISH = Pattern.compile("[¿¡ñÑ]");
    private static final int FEW = 2;

    private static Set<String> words(String list) {
        return Set.of(list.strip().split("\\s+"));
    }

    @Override
    public Stream<Reason> find(Reply reply, Facts facts) {
        var foreign = SPANISH.matcher(reply.text()).find()
                || otherScript(reply.text())
                || reply.sentences().stream().anyMatch(LanguageCheck::isForeign);
        return foreign ? Stream.of(Reason.OTHER_LANGUAGE) : Stream.empty();
    }

    private static boolean isForeign(Sentence sentence) {
        int home = 0;
        int abroad = 0;
        for (var word : sentence.words().strip().split(" ")) {
            if (PORTUGUESE.contains(word)) home++;
            if (FOREIGN.contains(word)) abroad++;
        }
        return abroad >= FEW && abroad > home;
    }

    private static boolean otherScript(String text) {
        return text.codePoints()
                .filter(Character::isLetter)
                .mapToObj(Character.UnicodeScript::of)
                .anyMatch(
                        script -> script != Character.UnicodeScript.LATIN && script != Character.UnicodeScript.COMMON);
    }
}
