package com.eoclinica.acolhe.camel;

/** Tells an exception by type and place. Its message stays out of the log, for it may quote a patient. */
final class Where {

    private Where() {}

    static String arose(Throwable e) {
        var root = root(e);
        return root.getClass().getName() + (root.getStackTrace().length == 0 ? "" : " in " + root.getStackTrace()[0]);
    }

    private static Throwable root(Throwable e) {
        return e.getCause() == null || e.getCause() == e ? e : root(e.getCause());
    }
}
