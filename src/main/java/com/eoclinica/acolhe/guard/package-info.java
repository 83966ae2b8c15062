/** Judges every reply a model touched before it may leave: only what reception may say, only what the clinic's document says. Writes nothing. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "clinic"})
package com.eoclinica.acolhe.guard;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
