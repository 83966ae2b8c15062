/** The human side: the queue of hand-offs. Knows a conversation only by its id. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared"})
package com.eoclinica.acolhe.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
