package com.eoclinica.acolhe.console;

import com.eoclinica.acolhe.clinic.InvalidClinic;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The forms of the clinic's set-up, read into the document. What lost its name is taken out; what is new stands last. */
final class ClinicForm {

    private static final Pattern PRICE =
            Pattern.compile("\\s*(?:R\\$)?\\s*(\\d{1,3}(?:\\.?\\d{3})*)(?:,(\\d{2}))?\\s*");
    private static final Pattern MINUTES = Pattern.compile("[1-9]\\d{0,2}");

    private ClinicForm() {}

    static void service(ObjectNode service, Map<String, String> form) {
        var code = service.path("code").asText();
        var name = service.path("name").asText();
        var price = form.get("price-" + code);
        if (price == null) return;
        service.put("priceCents", cents(price, name));
        service.put("duration", "PT" + minutes(form.getOrDefault("minutes-" + code, ""), name) + "M");
        service.put("preparation", form.getOrDefault("preparation-" + code, "").strip());
    }

    private static int cents(String text, String name) {
        var read = PRICE.matcher(text);
        if (!read.matches()) throw new InvalidClinic(List.of(name + ": escreva o preço como 420,00"));
        var cents = read.group(2) == null ? "00" : read.group(2);
        return Math.toIntExact(Long.parseLong(read.group(1).replace(".", "") + cents));
    }

    private static String minutes(String text, String name) {
        if (!MINUTES.matcher(text.strip()).matches())
            throw new InvalidClinic(List.of(name + ": escreva a duração em minutos, de 1 a 999"));
        return text.strip();
    }

    static ArrayNode plans(ArrayNode old, Map<String, String> form) {
        var plans = JsonNodeFactory.instance.arrayNode();
        for (var each : old) {
            var code = each.path("code").asText();
            if (!form.getOrDefault("name-" + code, "").isBlank()) plans.add(plan((ObjectNode) each, code, form));
        }
        if (!form.getOrDefault("name-", "").isBlank()) {
            var fresh = JsonNodeFactory.instance.objectNode().put("code", code(form.getOrDefault("name-", "")));
            plans.add(plan(fresh, "", form));
        }
        return plans;
    }

    private static ObjectNode plan(ObjectNode plan, String code, Map<String, String> form) {
        plan.put("name", form.getOrDefault("name-" + code, "").strip());
        plan.put("needsAuthorization", form.containsKey("authorization-" + code));
        plan.set("names", lines(form.getOrDefault("names-" + code, "").replace(',', '\n')));
        return plan;
    }

    static ArrayNode knowledge(ArrayNode old, Map<String, String> form) {
        var articles = JsonNodeFactory.instance.arrayNode();
        for (int each = 0; each < old.size(); each++) {
            if (!title(each, form).isBlank()) articles.add(article((ObjectNode) old.get(each), each, form));
        }
        if (!title(old.size(), form).isBlank()) {
            var fresh = JsonNodeFactory.instance.objectNode().put("topic", code(title(old.size(), form)));
            articles.add(article(fresh, old.size(), form));
        }
        return articles;
    }

    private static String title(int each, Map<String, String> form) {
        return form.getOrDefault("title-" + each, "");
    }

    private static JsonNode article(ObjectNode article, int each, Map<String, String> form) {
        article.put("title", title(each, form).strip());
        article.set("questions", lines(form.getOrDefault("questions-" + each, "")));
        return article.put("answer", form.getOrDefault("answer-" + each, "").strip());
    }

    private static ArrayNode lines(String text) {
        var lines = JsonNodeFactory.instance.arrayNode();
        text.lines().map(String::strip).filter(each -> !each.isEmpty()).forEach(lines::add);
        return lines;
    }

    /** "Porto Seguro Saúde" is {@code porto-seguro-saude}. */
    static String code(String name) {
        var plain = Normalizer.normalize(name.strip(), Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return Stream.of(plain.toLowerCase(Locale.ROOT).split("[^a-z0-9]+"))
                .filter(each -> !each.isEmpty())
                .reduce((one, other) -> one + "-" + other)
                .orElse("novo");
    }
}
