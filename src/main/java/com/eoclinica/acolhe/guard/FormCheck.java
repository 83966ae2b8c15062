package com.eoclinica.acolhe.guard;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a WhatsApp text of this clinic never holds: markup, scripts, hidden characters, links of others, encoded payloads. */
final class FormCheck {

    private static final int LONGEST = 4_000;
    private static final Pattern HIDDEN = Pattern.compile(
            "[\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u206F\\uFEFF\\u00AD\\u061C\\u180E\\x{E0000}-\\x{E007F}]"
                    + "|[\\p{Cc}&&[^\\n\\r\\t]]");
    private static final Pattern JOINED_EMOJI =
            Pattern.compile("(?<=[\\p{So}\\p{Sk}\\x{FE0F}])\\u200D(?=[\\p{So}\\u2640\\u2642])");
    private static final Pattern MARKUP = Pattern.compile(
            "<\\s*/?\\s*[a-zA-Z!][^<>]*>|<!--|&(?:lt|gt|amp|nbsp|quot|#x?\\d+);|!?\\[[^\\]]*]\\s*\\([^)]*\\)|```|^#{1,6} "
                    + "|\\|\\s*-{3,}|\\bon(?:error|click|load)\\s*=|<\\s*(?:script|iframe|img|svg)|\\{\\\\|\\\\u[0-9a-f]{4}",
            Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);
    private static final Pattern SCHEME = Pattern.compile(
            "(?i)\\b(?:javascript|data|vbscript|file|ftp|intent|tel|sms|whatsapp|mailto)\\s*:\\s*(?=\\S)\\S*");
    private static final Pattern LINK = Pattern.compile(
            "(?i)\\b(?:https?|hxxps?)\\s*:\\s*/\\s*/?\\s*[^\\s<>)\\]]+"
                    + "|\\bwww\\.[^\\s]+|\\b(?<!@)(?:[a-z0-9-]+\\.)+(?:com|br|net|org|io|ly|me|app|info|co|link|site|online|xyz|ru|dev|example|gl|to|tk)\\b(?:/[^\\s]*)?");
    private static final Pattern HANDLE = Pattern.compile("(?<![\\w.])@[a-zA-Z_][\\w.]{2,}");
    private static final Pattern DATA = Pattern.compile(
            "[{]\\s*\"|\"\\s*:\\s*[\\[{\"]|[{]{1,2}\\s*[\\w:.-]+\\s*[}]{1,2}|\\$[{]|<\\||\\|>|\\[/?(?:INST|SYSTEM|ASSISTANT|USER)\\b[^\\]]*]"
                    + "|(?im:^\\s*(?:system|assistant|user|sistema|usu[aá]rio|assistente)\\s*:)|###|%[0-9A-F]{2}%[0-9A-F]{2}");
    private static final Pattern ENCODED = Pattern.compile(
            "(?<![/\\w.])(?=[A-Za-z0-9+/]*[A-Z])(?=[A-Za-z0-9+/]*[a-z])(?=[A-Za-z0-9+/]*[\\d+/=])[A-Za-z0-9+/]{20,}={0,2}|[A-Za-z0-9+/]{32,}={0,2}|\\b[0-9a-fA-F]{24,}\\b|(?:\\\\x[0-9a-f]{2}){3,}");

    Stream<Reason> find(String text, Facts facts) {
        if (text.length() > LONGEST) return Stream.of(Reason.TOO_LONG);
        if (text.codePoints().noneMatch(Character::isLetterOrDigit)) return Stream.of(Reason.EMPTY);
        var bare = JOINED_EMOJI.matcher(text).replaceAll("");
        return Stream.of(
                        found(HIDDEN, bare, Reason.HIDDEN_CHARACTERS),
                        found(MARKUP, text, Reason.MARKUP),
                        found(SCHEME, text, Reason.FOREIGN_LINK),
                        found(HANDLE, text, Reason.FOREIGN_LINK),
                        found(DATA, text, Reason.PROMPT_LEAK),
                        found(ENCODED, withoutOwnLinks(text, facts), Reason.INJECTION),
                        links(text, facts))
                .flatMap(each -> each);
    }

    private static Stream<Reason> found(Pattern pattern, String text, Reason reason) {
        return pattern.matcher(text).find() ? Stream.of(reason) : Stream.empty();
    }

    private static Stream<Reason> links(String text, Facts facts) {
        return LINK.matcher(withoutMail(text))
                .results()
                .map(each -> each.group())
                .filter(link -> !own(link, facts))
                .map(_ -> Reason.FOREIGN_LINK);
    }

    /** The whole link must be one the clinic wrote: a known host with another path is somebody else's page. */
    private static boolean own(String link, Facts facts) {
        var plain = plain(link);
        return plain.equals("cvv.org.br")
                || links(facts)
                        .anyMatch(each -> each.equals(plain) || each.startsWith(plain + "/") && !plain.contains("/"));
    }

    private static Stream<String> links(Facts facts) {
        var clinic = facts.clinic();
        var articles = clinic.knowledge().stream().map(each -> each.answer());
        return Stream.concat(Stream.of(String.valueOf(clinic.privacyLink())), articles)
                .flatMap(each -> LINK.matcher(each).results().map(found -> plain(found.group())));
    }

    private static String withoutOwnLinks(String text, Facts facts) {
        return LINK.matcher(text).replaceAll(link -> own(link.group(), facts) ? " " : "$0");
    }

    private static String withoutMail(String text) {
        return text.replaceAll("[\\w.+-]+@[\\w.-]+", " ");
    }

    private static String plain(String link) {
        return link.toLowerCase(Locale.ROOT)
                .replaceFirst("^https?://", "")
                .replaceFirst("^www\\.", "")
                .replaceFirst("[/.,;!?)]+$", "");
    }
}
