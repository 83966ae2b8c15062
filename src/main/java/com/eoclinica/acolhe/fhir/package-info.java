/**
 * The FHIR R4 face under /api/v1/fhir: the clinic's book in the words other systems speak. Calls facades, decides nothing the
 * book decides; nothing calls it.
 */
@NullMarked
@ApplicationModule
package com.eoclinica.acolhe.fhir;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
