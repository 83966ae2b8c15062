package com.eoclinica.acolhe.conversation;

import com.eoclinica.acolhe.scheduling.AppointmentId;

/** Steps around appointments that the clinic began, or that wait for one. */
public sealed interface CareStep {

    /** The visit a reminder spoke of; the line was told of it already, so nothing more must be proved. */
    record ConfirmVisit(AppointmentId visit) implements CareStep {}

    record JoinWaitingList() implements CareStep {}

    record TakeVacancy(String offer) implements CareStep {}

    record DeclineVacancy(String offer) implements CareStep {}

    record Rate(AppointmentId visit, int score) implements CareStep {}

    record Comment(AppointmentId visit, String words) implements CareStep {}
}
