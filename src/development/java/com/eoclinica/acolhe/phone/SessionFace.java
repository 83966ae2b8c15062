package com.eoclinica.acolhe.phone;

import java.util.List;

/** WAHA's calls about the session and about itself. */
final class SessionFace {

    private final Session session;
    private final WhatsApp whatsApp;

    SessionFace(Session session, WhatsApp whatsApp) {
        this.session = session;
        this.whatsApp = whatsApp;
    }

    void register(Router router) {
        router.on("GET", "/ping", _ -> Answer.json(200, Json.object().put("message", "pong")))
                .on("GET", "/health", _ -> Answer.json(200, Json.object().put("status", "ok")))
                .on("GET", "/api/version", _ -> Answer.json(200, WahaEvents.environment()))
                .on("GET", "/api/server/version", _ -> Answer.json(200, WahaEvents.environment()))
                .on("GET", "/api/sessions", _ -> Answer.json(200, List.of(session.describe())))
                .on("GET", "/api/sessions/{session}", call -> known(call, 200))
                .on("GET", "/api/sessions/{session}/me", _ -> Answer.json(200, session.me()))
                .on("POST", "/api/sessions/{session}/start", call -> enter(call, Session.WORKING))
                .on("POST", "/api/sessions/{session}/stop", call -> enter(call, "STOPPED"))
                .on("POST", "/api/sessions/{session}/restart", call -> enter(call, Session.WORKING))
                .on("POST", "/api/sessions/{session}/logout", call -> enter(call, Session.SCAN_QR_CODE))
                .on("GET", "/api/{session}/auth/qr", this::qrCode);
    }

    /** As WAHA: only while the session waits to be paired. Whoever plays pairs it on the Phone's own page. */
    private Answer qrCode(Request call) {
        if (!isOurs(call)) return known(call, 200);
        if (!session.status().equals(Session.SCAN_QR_CODE))
            return Answer.json(422, Json.object().put("error", "Session status is not as expected"));
        return new Answer(200, "image/png", QrPicture.draw());
    }

    private Answer enter(Request call, String target) {
        if (!isOurs(call)) return known(call, 201);
        if (!target.equals("STOPPED")) whatsApp.enter("STARTING");
        whatsApp.enter(target);
        return known(call, 201);
    }

    private Answer known(Request call, int status) {
        return isOurs(call) ? Answer.json(status, session.describe()) : Answer.notFound("Session not found");
    }

    private boolean isOurs(Request call) {
        return call.name("session").equals(session.name());
    }
}
