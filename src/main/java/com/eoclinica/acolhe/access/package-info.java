/** Who of the staff may sign in and what their roles allow. Knows no patient and no screen. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "clinic", "audit"})
package com.eoclinica.acolhe.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
