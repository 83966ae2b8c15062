package com.eoclinica.acolhe.understanding.local;

import com.eoclinica.acolhe.understanding.Question;
import java.util.List;
import java.util.Set;

/**
 * How sure the reader must be of a meaning before anything follows from it. What the examples taught is a guess: it stands in
 * the report, but it neither starts, moves nor ends anything of a patient's unless it is likely enough, and likelier still
 * while a question waits for its answer. Firm words (1 and above) always count.
 */
final class Trust {

    /** What would take the talk somewhere else. */
    private static final Set<String> BINDING = Set.of(
            "reschedule",
            "cancel",
            "list_appointments",
            "confirm_presence",
            "join_waitlist",
            "complaint",
            "request_human",
            "opt_out",
            "refuse_ai",
            "data_export",
            "data_erasure",
            "running_late",
            "prescription_request",
            "diagnosis_request",
            "result_request");

    private static final double BINDS = 0.55;
    private static final double BINDS_BESIDE_A_QUESTION = 0.8;
    private static final double TELLS = 0.35;
    private static final double TELLS_BESIDE_A_QUESTION = 0.6;

    private Trust() {}

    static List<Intent> worth(List<Intent> read, Question question) {
        var pending = question.context() != null;
        return read.stream()
                .filter(each -> each.sure() >= needed(each, pending))
                .toList();
    }

    private static double needed(Intent intent, boolean pending) {
        if (intent.name().equals("out_of_scope")) return 0;
        if (BINDING.contains(intent.name())) return pending ? BINDS_BESIDE_A_QUESTION : BINDS;
        return pending ? TELLS_BESIDE_A_QUESTION : TELLS;
    }
}
