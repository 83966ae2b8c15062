package com.eoclinica.acolhe.phone;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/** The clinic's WhatsApp session and its last states. */
final class Session {

    static final String WORKING = "WORKING";
    static final String SCAN_QR_CODE = "SCAN_QR_CODE";
    static final String CLINIC = "551130034455@c.us";

    private static final int STATES_KEPT = 3;

    private record State(String status, long timestamp) {}

    private final String name;
    private final List<State> states = new ArrayList<>(List.of(new State(WORKING, System.currentTimeMillis())));

    Session(String name) {
        this.name = name;
    }

    String name() {
        return name;
    }

    synchronized String status() {
        return states.getLast().status();
    }

    boolean isWorking() {
        return status().equals(WORKING);
    }

    synchronized void enter(String status) {
        states.add(new State(status, System.currentTimeMillis()));
        if (states.size() > STATES_KEPT) states.removeFirst();
    }

    /** The payload of session.status. */
    synchronized ObjectNode report() {
        var report = Json.object().put("name", name).put("status", status());
        report.set("statuses", Json.of(states));
        return report;
    }

    ObjectNode me() {
        return Json.object().put("id", CLINIC).put("pushName", "EO Clínica").put("lid", "210000000000001@lid");
    }

    ObjectNode describe() {
        var description = Json.object().put("name", name).put("status", status());
        description.putObject("config");
        description.set("me", isWorking() ? me() : null);
        description.putObject("engine").put("engine", "NOWEB");
        return description;
    }
}
