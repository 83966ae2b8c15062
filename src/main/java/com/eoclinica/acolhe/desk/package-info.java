/** The human side: the queue of hand-offs. Knows a conversation only by its id, and the clinic for its hours. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "clinic", "privacy"})
package com.eoclinica.acolhe.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
