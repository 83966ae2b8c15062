/** Keeps a patient's words unreadable at rest and forgets them on request. Knows no message, no visit and no screen. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared"})
package com.eoclinica.acolhe.privacy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
