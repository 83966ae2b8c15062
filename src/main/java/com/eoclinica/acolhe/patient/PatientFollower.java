package com.eoclinica.acolhe.patient;

import com.eoclinica.acolhe.shared.PatientId;

/** A module that keeps things of patients and hands them over when two turn out to be one. Joins the caller's transaction. */
public interface PatientFollower {

    void follow(PatientId gone, PatientId kept);
}
