package com.eoclinica.acolhe.conversation;

import com.eoclinica.acolhe.understanding.When;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a flow already knows; {@code PLAN} is a plan's code or {@link #PRIVATE}. */
public record Details(Map<Detail, String> known, @Nullable When when) {

    static final String PRIVATE = "particular";
    static final String SELF = "self";
    static final String OTHER = "other";

    /** Stands for a CPF the person does not have. */
    static final String NO_CPF = "none";

    /** One thing a booking needs to know. */
    public enum Detail {
        SPECIALTY,
        PRACTITIONER,
        PLAN,
        PATIENT,
        FOR_WHOM,
        NAME,
        CPF,
        BIRTHDATE,
        CARD,
        /** The one who writes answers for a minor. */
        GUARDIAN,
        /** Looked up once a flow: who writes, and what they usually want. */
        RECOGNISED,
        USUAL_PRACTITIONER,
        USUAL_PLAN,
        USUAL_PART,
        /** How they like to be called, said in this flow. */
        CALLED
    }

    static Details none() {
        return new Details(Map.of(), null);
    }

    boolean knows(Detail detail) {
        return known.containsKey(detail);
    }

    @Nullable
    String value(Detail detail) {
        return known.get(detail);
    }

    @Nullable
    String planCode() {
        var plan = value(Detail.PLAN);
        return PRIVATE.equalsIgnoreCase(plan) ? null : plan;
    }

    Details with(Detail detail, String value) {
        var more = new EnumMap<Detail, String>(Detail.class);
        more.putAll(known);
        more.put(detail, value);
        return new Details(Map.copyOf(more), when);
    }

    Details without(Detail detail) {
        var fewer = new java.util.HashMap<>(known);
        fewer.remove(detail);
        return new Details(Map.copyOf(fewer), when);
    }

    Details at(@Nullable When other) {
        return new Details(known, other);
    }
}
