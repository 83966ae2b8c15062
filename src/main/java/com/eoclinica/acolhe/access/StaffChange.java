package com.eoclinica.acolhe.access;

import com.eoclinica.acolhe.shared.Outcome;

/** What became of a change to somebody's account. */
public sealed interface StaffChange extends Outcome {

    record Changed() implements StaffChange {}

    /** @param password good for one sign-in; told once and kept nowhere */
    record PasswordDrawn(String password) implements StaffChange {}

    /** Somebody must be able to come in and mend things, so the last owner stays one. */
    record LastOwner() implements StaffChange {}

    record Unknown() implements StaffChange {}

    record LoginTaken() implements StaffChange {}
}
