/** The appointment book: finding slots, holding, booking, moving and cancelling. Knows nothing of conversations. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "clinic", "patient"})
package com.eoclinica.acolhe.scheduling;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
