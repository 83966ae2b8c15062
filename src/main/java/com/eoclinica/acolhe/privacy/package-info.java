/**
 * Keeps patients' words unreadable at rest, gives people what is kept of them, and forgets on request and in time. What is
 * kept where stands in the data catalogue; no other module is known here.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "clinic"})
package com.eoclinica.acolhe.privacy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
