/**
 * Which wording of a message serves patients better: assignment, exposure, outcome. Knows a patient only by id. Outcomes are
 * counted from the tables of the modules they belong to, of which it reads ids, states and times.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared"})
package com.eoclinica.acolhe.experiment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
