package com.eoclinica.acolhe.desk;

/**
 * What follows a broken promise. Pure.
 * <ul>
 *   <li>nobody took a normal hand-off: it becomes urgent;
 *   <li>nobody took an urgent one or an emergency: the next in charge is called, the owner again and again;
 *   <li>whoever took it has not written: it waits again for everybody, and the next in charge is called.
 * </ul>
 */
final class BreachRule {

    private BreachRule() {}

    /** @param did as {@link Breach} names it */
    record Answer(Priority priority, Called called, boolean putBack, String did) {}

    static Answer to(HandOff broken) {
        var next = broken.called().next();
        if (broken.status().equals("assigned")) return new Answer(broken.priority(), next, true, Breach.PUT_BACK);
        return switch (broken.priority()) {
            case NORMAL -> new Answer(Priority.URGENT, broken.called(), false, "raised");
            case URGENT, EMERGENCY -> new Answer(broken.priority(), next, false, "called-" + next.code());
        };
    }
}
