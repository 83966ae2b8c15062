package com.eoclinica.acolhe.experiment;

import java.util.Arrays;
import java.util.Optional;

/** The messages whose wording may be tested, each with what a good one brings about. What saves lives or rights is not among them. */
public enum Goal {
    DAY_BEFORE("reminder.day-before", Goal.CONFIRMED),
    HOURS_BEFORE("reminder.hours-before", Goal.CONFIRMED),
    SURVEY("survey", """
            select from survey s join appointment a on a.id = s.appointment_id
             where a.patient_id = e.patient_id and s.answered_at >= e.first_at
            """),
    VACANCY("vacancy", """
            select from vacancy_offer v join waiting_entry w on w.id = v.entry_id
             where w.patient_id = e.patient_id and v.status = 'taken' and v.expires_at >= e.first_at
            """),
    CLINIC_MOVE("clinic-move", """
            select from clinic_move_visit m join appointment a on a.id = m.appointment_id
             where a.patient_id = e.patient_id and m.status = 'moved' and m.settled_at >= e.first_at
            """);

    private static final String CONFIRMED = """
            select from appointment a
             where a.patient_id = e.patient_id and a.confirmed_at >= e.first_at
               and a.confirmed_at < e.first_at + interval '3 days'
            """;

    private final String template;
    private final String reached;

    Goal(String template, String reached) {
        this.template = template;
        this.reached = reached;
    }

    public String template() {
        return template;
    }

    /** Rows when exposure {@code e} had the outcome. */
    String reached() {
        return reached;
    }

    public static Optional<Goal> of(String template) {
        return Arrays.stream(values())
                .filter(each -> each.template.equals(template))
                .findFirst();
    }
}
