package com.eoclinica.acolhe.guard;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Streets, landmarks, floors and branches must be the document's. */
final class PlaceCheck implements Check {

    private static final Pattern STREET = Pattern.compile(
            "\\b(?:rua|avenida|av\\.?|alameda|travessa|praca|rodovia|estrada|largo|viela) ([a-z]+(?: [a-z]+){0,4}?)(?:,? ?(?:n[o.]* ?|numero )?(\\d+))");
    private static final Pattern NAMED_STREET = Pattern.compile(
            "\\b(?:[Rr]ua|[Aa]venida|[Aa]v\\.|[Aa]lameda|[Tt]ravessa|[Pp]raça|[Rr]odovia|[Ee]strada)\\s+((?:d[aeo]s?\\s+)?\\p{Lu}[\\p{L}]+)");
    private static final Pattern LANDMARK = Pattern.compile(
            " (?:metro|shopping|estacao|terminal|hospital|parque|supermercado|mercado|igreja|padaria|universidade|aeroporto|farmacia|posto|faculdade|escola|banco|quarteirao|quadra|esquina|entrada|portaria)s?(?= )");
    private static final Pattern NEAR = Pattern.compile(
            " (?:ao lado|em frente|de frente|proximo|proxima|perto|pertinho|atras|vizinho|dentro|na saida|no predio|no shopping|no hospital|saindo|descendo|a direita|a esquerda|a \\d+ [a-z]+|passando)(?= )");
    private static final Pattern INSIDE =
            Pattern.compile(" (?:sala|andar|bloco|torre|conjunto|loja|piso|subsolo|terreo)(?= )");
    private static final Pattern BRANCH = Pattern.compile(
            " (?:outra|outras|nova|novas|segunda|2|3|duas|tres|demais|nossas|varias) (?:unidade|unidades|filial|filiais|endereco|sede)(?= )");
    private static final Pattern AT = Pattern.compile(
            "\\b(?:[Ee]stamos|[Ff]icamos|[Ff]ica|[Ll]ocalizad\\p{L}+|[Uu]nidade|[Ff]ilial|[Ss]ede|[Cc]línica|[Ee]ndereço|[Bb]airro)\\s+(?:é\\s+|fica\\s+)?(?:em|no|na|nos|nas|de|do|da)?\\s*(?:bairro\\s+|centro\\s+de\\s+)?(\\p{Lu}\\p{L}+(?:\\s+\\p{Lu}\\p{L}+)?)");
    private static final Pattern NOT = Pattern.compile(" (?:nao|so|unica|apenas|pronto|upa)(?= )");

    @Override
    public Stream<Reason> find(Reply reply, Facts facts) {
        return reply.sentences().stream().filter(each -> !facts.says(each)).anyMatch(each -> isFalse(each, facts))
                ? Stream.of(Reason.INVENTED_ADDRESS)
                : Stream.empty();
    }

    private static boolean isFalse(Sentence sentence, Facts facts) {
        var street = STREET.matcher(sentence.folded())
                .results()
                .anyMatch(each -> !facts.text().contains(Sentence.words(each.group(1) + " " + each.group(2))));
        var named = NAMED_STREET
                .matcher(sentence.text())
                .results()
                .anyMatch(each -> !facts.text().contains(Sentence.words(Folding.fold(each.group(1)))));
        return street || named || landmark(sentence, facts) || inside(sentence, facts) || elsewhere(sentence, facts);
    }

    private static boolean landmark(Sentence sentence, Facts facts) {
        return sentence.has(NEAR)
                && !sentence.has(NOT)
                && LANDMARK.matcher(sentence.words())
                        .results()
                        .anyMatch(each -> !facts.text().contains(each.group() + " "));
    }

    private static boolean inside(Sentence sentence, Facts facts) {
        return INSIDE.matcher(sentence.words())
                .results()
                .anyMatch(each -> !facts.text().contains(each.group() + " "));
    }

    private static boolean elsewhere(Sentence sentence, Facts facts) {
        var branch = sentence.has(BRANCH) && !sentence.has(NOT) && !sentence.isQuestion();
        return branch
                || AT.matcher(sentence.text())
                        .results()
                        .map(each -> Folding.fold(each.group(1)))
                        .anyMatch(each -> !facts.text().contains(Sentence.words(each)));
    }
}
