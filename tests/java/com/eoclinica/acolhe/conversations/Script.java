package com.eoclinica.acolhe.conversations;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonFormat.Feature;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A dialogue as data: who is known before, what is said and heard, and how things stand at the end. See
 * docs/conversations.md.
 *
 */
record Script(
        String name,
        @Nullable Given given,
        List<Step> steps,
        @Nullable Ending end) {

    /** What is so before the first word; patients are registered with this dialogue's own phone, of that country. */
    record Given(
            List<Map<String, String>> patients,
            List<Map<String, String>> appointments,
            @Nullable String country) {

        Given {
            patients = patients == null ? List.of() : patients;
            appointments = appointments == null ? List.of() : appointments;
        }
    }

    /**
     * One thing that happens, and what is heard of it.
     *
     * @param says several are one burst
     * @param ago written so long before, and delivered only now
     * @param speaks a recording that is heard as these words, as surely as {@code sure} says
     * @param model what the model answers to what is said: down, late, or its JSON; where none is set up, nothing
     * @param sends voice, image, document or location
     * @param waits the application's clock moves on so far
     * @param desk returns: a person gives the conversation back · takes: a person answers it
     * @param taken somebody else books this slot: practitioner and local start
     * @param price of a service, by its code, is from now on so many cents
     * @param hears parts of the answer, in any case; {@code never} must not be in it
     * @param silent no answer is due
     */
    record Step(
            @JsonFormat(with = Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
            List<String> says,

            @Nullable Duration ago,
            @Nullable String speaks,
            @Nullable Double sure,
            @Nullable String model,
            @Nullable String sends,
            @Nullable Duration waits,
            @Nullable String desk,
            @Nullable Map<String, String> taken,
            @Nullable Map<String, String> price,

            @JsonFormat(with = Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
            List<String> hears,

            @JsonFormat(with = Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
            List<String> never,

            @Nullable String template,
            @Nullable String phase,
            boolean silent) {

        Step {
            says = says == null ? List.of() : says;
            hears = hears == null ? List.of() : hears;
            never = never == null ? List.of() : never;
        }

        boolean isTurn() {
            return !says.isEmpty() || speaks != null || sends != null;
        }
    }

    /**
     * How things stand afterwards; what is not named is not looked at, except that nothing may stay held.
     *
     * @param booked for each coming appointment what must be so: practitioner, plan, price, patient, day
     * @param handOffs reasons of the open ones
     */
    record Ending(
            @Nullable List<Map<String, String>> booked,
            @Nullable Integer cancelled,
            @Nullable List<String> handOffs,
            @Nullable Boolean optedOut,
            @Nullable Boolean refusedAi,
            @Nullable List<String> patients) {}

    /** The clock is everybody's: dialogues that wait equally long wait together. */
    Optional<Duration> waits() {
        return steps.stream().map(Step::waits).filter(each -> each != null).findFirst();
    }

    @Override
    public String toString() {
        return name;
    }
}
