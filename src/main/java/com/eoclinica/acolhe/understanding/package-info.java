/** Turns what a patient wrote into a closed list of commands. Proposes, never acts; knows no patient by name. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "clinic", "patient"})
package com.eoclinica.acolhe.understanding;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
