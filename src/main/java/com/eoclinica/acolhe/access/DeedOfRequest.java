package com.eoclinica.acolhe.access;

import com.eoclinica.acolhe.audit.Deed;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Which requests are written down, and as what: every reading of a person's words and every change. */
final class DeedOfRequest {

    private static final Map<String, Deed> SPECIAL = Map.of(
            "GET /conversations/{id}", Deed.CONVERSATION_READ,
            "GET /desk/{id}", Deed.CONVERSATION_READ,
            "GET /desk/{id}/thread", Deed.CONVERSATION_READ,
            "POST /desk/{id}/take", Deed.CONVERSATION_TAKEN,
            "POST /desk/{id}/return", Deed.CONVERSATION_LEFT,
            "POST /desk/{id}/close", Deed.CONVERSATION_LEFT,
            "POST /failed-messages/{id}/open", Deed.MESSAGE_OPENED,
            "GET /api/v1/failed-messages/{id}", Deed.MESSAGE_OPENED,
            "GET /audit", Deed.RECORD_READ,
            "POST /password", Deed.PASSWORD_CHOSEN);

    /** They judge texts given with the request, exist on a developer's machine only, or record themselves what was done. */
    private static final Pattern WITHOUT_TRACE = Pattern.compile(
            "/api/v1/(understanding|replies|development)/.*|/error|/desk/\\{id}/typing|/settings/(people|keys).*");

    private DeedOfRequest() {}

    /** {@code pattern} is the address as declared: {@code /desk/{id}/take}. */
    static Optional<Deed> of(String method, String pattern) {
        var special = SPECIAL.get(method + " " + pattern);
        if (special != null) return Optional.of(special);
        var reads = method.equals("GET") || method.equals("HEAD") || method.equals("OPTIONS");
        return reads || WITHOUT_TRACE.matcher(pattern).matches() ? Optional.empty() : Optional.of(Deed.RECORD_CHANGED);
    }
}
