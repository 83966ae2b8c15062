package com.eoclinica.acolhe.fhir;

/** The naming systems of our identifiers and codes. */
final class Naming {

    /** Of the CPF, as Brazil's national health data network (RNDS) registers it. */
    static final String CPF = "urn:oid:2.16.840.1.113883.13.237";

    /** Registrations such as {@code CRM/SP 123456}. */
    static final String COUNCIL = "urn:acolhe:council";

    static final String SERVICE = "urn:acolhe:service";
    static final String SPECIALTY = "urn:acolhe:specialty";

    /** Why the book refused: the message keys of the booking rules. */
    static final String REASON = "urn:acolhe:reason";

    /** An extension of Appointment: the code of the payer's plan. */
    static final String PLAN = "urn:acolhe:plan";

    private Naming() {}
}
