package com.eoclinica.acolhe.console;

import com.eoclinica.acolhe.clinic.Clinic;
import com.eoclinica.acolhe.clinic.ClinicDocument;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.Map;

/** A part of the clinic that is edited by itself. Whatever the form says, the document's own importer has the last word. */
enum ClinicSection {
    PRICES {
        @Override
        void write(ObjectNode clinic, Map<String, String> form) {
            clinic.withArray("services").forEach(each -> ClinicForm.service((ObjectNode) each, form));
        }
    },
    PLANS {
        @Override
        void write(ObjectNode clinic, Map<String, String> form) {
            clinic.set("plans", ClinicForm.plans(clinic.withArray("plans"), form));
        }
    },
    PRACTITIONERS {
        @Override
        void write(ObjectNode clinic, Map<String, String> form) {
            clinic.set("practitioners", PeopleAndRoomsForm.practitioners(clinic, form));
        }
    },
    ROOMS {
        @Override
        void write(ObjectNode clinic, Map<String, String> form) {
            var arrangements = (ObjectNode) clinic.path("arrangements");
            var facilities = PeopleAndRoomsForm.facilities(arrangements.withArray("facilities"), form);
            arrangements.set("needs", PeopleAndRoomsForm.needs(clinic, facilities, form));
            arrangements.set("facilities", facilities);
        }
    },
    HOURS {
        @Override
        void write(ObjectNode clinic, Map<String, String> form) {
            clinic.set("hours", WeekText.read(form.getOrDefault("hours", ""), "Clínica"));
            clinic.withArray("practitioners").forEach(each -> schedule((ObjectNode) each, form));
        }

        private void schedule(ObjectNode who, Map<String, String> form) {
            var text = form.get("schedule-" + who.path("code").asText());
            if (text != null)
                who.set("schedule", WeekText.read(text, who.path("name").asText()));
        }
    },
    HOLIDAYS {
        @Override
        void write(ObjectNode clinic, Map<String, String> form) {
            var holidays = (ObjectNode) clinic.path("arrangements").path("holidays");
            holidays.set("own", ClosedDaysText.read(form.getOrDefault("own", "")));
        }
    },
    KNOWLEDGE {
        @Override
        void write(ObjectNode clinic, Map<String, String> form) {
            clinic.set("knowledge", ClinicForm.knowledge(clinic.withArray("knowledge"), form));
        }
    };

    /** Writes what the form says into the document. */
    abstract void write(ObjectNode clinic, Map<String, String> form);

    /** The clinic as it would be. */
    Clinic applied(Clinic clinic, Map<String, String> form) {
        JsonNode tree = ClinicDocument.tree(clinic);
        write((ObjectNode) tree, form);
        return ClinicDocument.read(tree);
    }

    public String path() {
        return name().toLowerCase(Locale.ROOT);
    }
}
