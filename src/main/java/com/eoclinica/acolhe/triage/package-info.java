/** The red-flag screen: words that must reach a person at once, found before any model. Emits no diagnosis and no score. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "channel"})
package com.eoclinica.acolhe.triage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
