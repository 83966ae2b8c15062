package com.eoclinica.acolhe.understanding.model;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Finds what has a form: e-mails, links, document and phone numbers, birth dates, addresses. Works on folded text. */
final class Secrets {

    private static final Pattern EMAIL =
            Pattern.compile("[\\w.+-]+\\s?@\\s?[\\w-]+(?:\\.[\\w-]+)+|[\\w.+-]+ arroba [\\w.-]+");
    private static final Pattern LINK = Pattern.compile("\\b(?:https?:|www\\.)\\S+");
    private static final Pattern BIRTHDATE =
            Pattern.compile("\\b\\d{1,2}\\s?[/.-]\\s?\\d{1,2}\\s?[/.-]\\s?(?:19\\d\\d|20[01]\\d|\\d\\d)\\b"
                    + "|\\b\\d{1,2} de [a-z]{3,9} de (?:19\\d\\d|20[01]\\d)\\b");

    /** Digits with what people put between them; seven and more are no date and no price. */
    private static final Pattern NUMBER = Pattern.compile("(?<![\\w/])\\(?\\+?\\d(?:[\\s().\\-]{0,3}\\d){6,}");

    private static final Pattern LONG_CODE = Pattern.compile("\\b(?=[a-z]*\\d)[a-z\\d]{7,}\\b");
    private static final Pattern NAMED_NUMBER = Pattern.compile(
            "\\b(?:cpf|rg|cns|sus|carteirinha|carteira|matricula|telefone|fone|celular|cel|whats|zap|cep|ddd|passaporte)\\b\\D{0,20}(\\d(?:[\\s().\\-]{0,3}\\d){2,})");
    private static final Pattern SPOKEN = Pattern.compile(
            "\\b(?:(?:zero|um|uma|dois|duas|tres|quatro|cinco|seis|meia|sete|oito|nove|ponto|traco)\\b[\\s,.]*){6,}");
    private static final Pattern STREET = Pattern.compile(
            "\\b(?:rua|r\\.|avenida|av\\.?|alameda|travessa|praca|rodovia|estrada|quadra|condominio|bairro|apto|apartamento)\\s+(?!da clinica|de voces|do consultorio|fica|e)[^\\n;?!]{2,60}?(?:,?\\s*(?:n|no|num|numero|nº|n°)?\\.?\\s*\\d{1,6}\\b|(?=[,.;?!\\n]|$))");
    private static final Pattern LIVES =
            Pattern.compile("\\b(?:moro|resido|moramos|meu endereco e|endereco:?)\\s+[^\\n.;?!]{3,80}");

    private Secrets() {}

    static List<Span> in(String folded) {
        var found = new ArrayList<Span>();
        find(EMAIL, 0, "EMAIL", folded, found);
        find(LINK, 0, "LINK", folded, found);
        find(BIRTHDATE, 0, "DATA", folded, found);
        find(NAMED_NUMBER, 1, "NUMERO", folded, found);
        find(NUMBER, 0, "NUMERO", folded, found);
        find(LONG_CODE, 0, "NUMERO", folded, found);
        find(SPOKEN, 0, "NUMERO", folded, found);
        find(LIVES, 0, "ENDERECO", folded, found);
        find(STREET, 0, "ENDERECO", folded, found);
        return found;
    }

    private static void find(Pattern pattern, int group, String kind, String folded, List<Span> found) {
        pattern.matcher(folded)
                .results()
                .forEach(match -> found.add(new Span(match.start(group), match.end(group), kind)));
    }
}
