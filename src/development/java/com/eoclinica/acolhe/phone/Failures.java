package com.eoclinica.acolhe.phone;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;

/** The error bodies WAHA answers; no two of them look alike. */
final class Failures {

    private Failures() {}

    static Answer unauthorized() {
        return Answer.json(401, Json.object().put("message", "Unauthorized").put("statusCode", 401));
    }

    /** WAHA waits up to ten seconds before it says so; the double does not. */
    static Answer notWorking(Session session) {
        var body = Json.object()
                .put("error", "Session status is not as expected. Try again later or restart the session")
                .put("session", session.name())
                .put("status", session.status());
        body.putArray("expected").add(Session.WORKING);
        return Answer.json(422, body);
    }

    static Answer unknownSession(String name) {
        var error = "Session \"" + name + "\" does not exist";
        return Answer.json(422, Json.object().put("error", error).put("session", name));
    }

    /** A request without what is needed breaks WAHA, which then echoes it back whole. */
    static Answer serverError(Request call, ObjectNode echoed, String message) {
        var body = Json.object()
                .put("statusCode", 500)
                .put("timestamp", Instant.now().toString());
        body.putObject("exception")
                .put("message", message)
                .put("name", "TypeError")
                .put("stack", "TypeError: " + message + "\n    at ChattingController.send (chatting.controller.js)");
        var request = body.putObject("request").put("path", call.path()).put("method", call.method());
        request.set("body", echoed);
        request.set("query", Json.of(call.query()));
        body.set("version", WahaEvents.environment());
        return Answer.json(500, body);
    }
}
