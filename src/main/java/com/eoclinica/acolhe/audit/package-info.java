/** The audit trail: who did what to which record, in a chain nobody can change unseen. Knows pseudonyms only. */
@NullMarked
@ApplicationModule(allowedDependencies = "shared")
package com.eoclinica.acolhe.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
