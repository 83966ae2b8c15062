package com.eoclinica.acolhe.console;

import com.eoclinica.acolhe.clinic.Clinic;
import com.eoclinica.acolhe.clinic.HealthcareService;
import com.eoclinica.acolhe.clinic.Practitioner;
import com.eoclinica.acolhe.insight.Insights.Figure;
import com.eoclinica.acolhe.insight.Waits;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.OptionalDouble;

/** Figures in words a manager reads. */
final class InsightWords {

    private static final Locale BRAZIL = Locale.of("pt", "BR");
    private static final int MINUTE = 60;
    private static final int HOUR = 3600;

    private InsightWords() {}

    static String part(Figure figure, Clinic clinic) {
        return switch (figure.measure()) {
            case ANSWERS, HAND_OFF_WAITS -> place(Integer.parseInt(figure.part()));
            case HELD_BY_PRACTITIONER, MISSED_BY_PRACTITIONER, CANCELLED_BY_PRACTITIONER ->
                practitioner(clinic, figure.part());
            case HELD_BY_SERVICE, MISSED_BY_SERVICE, CANCELLED_BY_SERVICE ->
                clinic.service(figure.part()).map(HealthcareService::name).orElse(figure.part());
            default -> figure.part();
        };
    }

    /** Somebody who left the clinic is called by the code. */
    static String practitioner(Clinic clinic, String code) {
        return clinic.practitioner(code).map(Practitioner::displayName).orElse(code);
    }

    static String specialty(Clinic clinic, String service) {
        return clinic.service(service)
                .map(each -> each.specialty().replace('_', ' '))
                .map(name -> Character.toUpperCase(name.charAt(0)) + name.substring(1))
                .orElse(service);
    }

    /** "até 5 s", "mais de 24 h". */
    static String place(int place) {
        return place < Waits.LIMITS.size()
                ? "até " + waited((double) Waits.LIMITS.get(place))
                : "mais de " + waited((double) Waits.LIMITS.getLast());
    }

    static String waited(OptionalDouble seconds) {
        return seconds.isPresent() ? waited(seconds.getAsDouble()) : "—";
    }

    private static String waited(double seconds) {
        if (seconds < 10) return NumberFormat.getNumberInstance(BRAZIL).format(Math.round(seconds * 10) / 10.0) + " s";
        if (seconds < 2 * MINUTE) return Math.round(seconds) + " s";
        return seconds < 2 * HOUR ? Math.round(seconds / MINUTE) + " min" : Math.round(seconds / HOUR) + " h";
    }

    static String share(OptionalDouble share) {
        return share.isPresent()
                ? NumberFormat.getPercentInstance(BRAZIL)
                        .format(share.getAsDouble())
                        .replace("\u00a0", " ")
                : "—";
    }

    static String count(long amount) {
        return NumberFormat.getIntegerInstance(BRAZIL).format(amount);
    }

    static String money(Number reais) {
        return NumberFormat.getCurrencyInstance(BRAZIL).format(reais);
    }
}
