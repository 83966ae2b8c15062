/** Who the clinic cares for: people, their phones and their plans. Knows no appointment. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "privacy"})
package com.eoclinica.acolhe.patient;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
