package com.eoclinica.acolhe.channel;

/** What the clinic of a session calls itself, known without asking any store. */
@FunctionalInterface
public interface ClinicName {

    String of(String session);
}
