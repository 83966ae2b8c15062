package com.eoclinica.acolhe.scheduling;

import org.jspecify.annotations.Nullable;

/**
 * The terms of one appointment, as the agreement with the payer says.
 *
 * @param priceCents what the patient pays, the co-pay of a plan included; null when the plan settles it
 * @param needsAuthorization the plan must agree first, which is not the clinic's to promise
 * @param freeReturn it costs nothing because the patient was seen a few days before
 */
public record Quote(@Nullable Integer priceCents, boolean needsAuthorization, boolean freeReturn) {}
