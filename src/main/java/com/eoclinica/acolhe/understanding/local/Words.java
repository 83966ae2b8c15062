package com.eoclinica.acolhe.understanding.local;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The words of a message as WhatsApp's shorthand means them: "vc qr marcar" is "voce quer marcar". */
final class Words {

    private static final Pattern WORD = Pattern.compile("[a-z]+|\\d+|\\?");
    private static final Pattern STRETCHED = Pattern.compile("([a-z])\\1{2,}");
    private static final Map<String, String> SHORTHAND = Map.ofEntries(
            Map.entry("vc", "voce"),
            Map.entry("vcs", "voces"),
            Map.entry("ces", "voces"),
            Map.entry("tb", "tambem"),
            Map.entry("tbm", "tambem"),
            Map.entry("pq", "porque"),
            Map.entry("n", "nao"),
            Map.entry("nn", "nao"),
            Map.entry("num", "nao"),
            Map.entry("hj", "hoje"),
            Map.entry("amnh", "amanha"),
            Map.entry("amn", "amanha"),
            Map.entry("obg", "obrigado"),
            Map.entry("obgd", "obrigado"),
            Map.entry("brigado", "obrigado"),
            Map.entry("brigada", "obrigado"),
            Map.entry("obrigada", "obrigado"),
            Map.entry("vlw", "valeu"),
            Map.entry("q", "que"),
            Map.entry("qto", "quanto"),
            Map.entry("qnto", "quanto"),
            Map.entry("qnt", "quanto"),
            Map.entry("qt", "quanto"),
            Map.entry("qro", "quero"),
            Map.entry("qr", "quer"),
            Map.entry("kero", "quero"),
            Map.entry("qria", "queria"),
            Map.entry("dps", "depois"),
            Map.entry("msg", "mensagem"),
            Map.entry("msgs", "mensagens"),
            Map.entry("to", "estou"),
            Map.entry("tou", "estou"),
            Map.entry("ta", "esta"),
            Map.entry("pra", "para"),
            Map.entry("pro", "para"),
            Map.entry("p", "para"),
            Map.entry("mto", "muito"),
            Map.entry("mt", "muito"),
            Map.entry("qdo", "quando"),
            Map.entry("qnd", "quando"),
            Map.entry("qal", "qual"),
            Map.entry("ql", "qual"),
            Map.entry("end", "endereco"),
            Map.entry("blz", "beleza"),
            Map.entry("eh", "e"),
            Map.entry("hr", "hora"),
            Map.entry("hrs", "horas"),
            Map.entry("cmg", "comigo"),
            Map.entry("dra", "dr"),
            Map.entry("doutora", "dr"),
            Map.entry("doutor", "dr"),
            Map.entry("seg", "segunda"),
            Map.entry("vou", "vou"),
            Map.entry("cs", "voces"));

    private Words() {}

    static List<String> of(String folded) {
        var words = new ArrayList<String>();
        var matcher = WORD.matcher(folded);
        while (matcher.find()) {
            words.add(plainWord(matcher.group()));
        }
        return words;
    }

    private static String plainWord(String word) {
        if (Character.isDigit(word.charAt(0))) {
            return "#" + Math.min(word.length(), 5);
        }
        var short_ = STRETCHED.matcher(word).replaceAll("$1");
        return SHORTHAND.getOrDefault(short_, short_);
    }
}
