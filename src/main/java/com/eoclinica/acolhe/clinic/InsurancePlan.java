package com.eoclinica.acolhe.clinic;

import java.util.List;

/** A convênio the clinic works with; {@code names} are the ways patients write it. */
public record InsurancePlan(String code, String name, List<String> names, boolean needsAuthorization) {}
