package com.eoclinica.acolhe.console;

import com.eoclinica.acolhe.clinic.Clinic;
import com.eoclinica.acolhe.clinic.HealthcareService;
import com.eoclinica.acolhe.clinic.KnowledgeArticle;
import com.eoclinica.acolhe.clinic.OpeningHours;
import com.eoclinica.acolhe.clinic.Practitioner;
import com.eoclinica.acolhe.clinic.WeeklyHours;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The clinic as its forms show it: what was just written and refused stays written, the rest is as the document has it. */
final class ClinicView {

    private final Clinic clinic;
    private final Map<?, ?> written;

    ClinicView(Clinic clinic, @Nullable Object written) {
        this.clinic = clinic;
        this.written = written instanceof Map<?, ?> form ? form : Map.of();
    }

    /** {@code otherwise} unless the field was just written. */
    public String field(String name, String otherwise) {
        var value = written.get(name);
        return value == null ? otherwise : value.toString();
    }

    public String price(HealthcareService service) {
        return field(
                "price-" + service.code(), String.format(Locale.of("pt", "BR"), "%,.2f", service.priceCents() / 100.0));
    }

    public String minutes(HealthcareService service) {
        return field(
                "minutes-" + service.code(), Long.toString(service.duration().toMinutes()));
    }

    public String hours() {
        return field("hours", WeekText.write(clinic.hours(), OpeningHours::day, OpeningHours::from, OpeningHours::to));
    }

    public String schedule(Practitioner who) {
        return field(
                "schedule-" + who.code(),
                WeekText.write(who.schedule(), WeeklyHours::day, WeeklyHours::from, WeeklyHours::to));
    }

    /** One a line. */
    public String questions(KnowledgeArticle article, int place) {
        return field("questions-" + place, String.join("\n", article.questions()));
    }

    public String closedDays() {
        return field(
                "own", ClosedDaysText.write(clinic.arrangements().holidays().own()));
    }
}
