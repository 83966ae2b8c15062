/** The clinic as a document: who attends where, what can be booked, when, at which price, and what patients ask about it. Knows no patient. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared"})
package com.eoclinica.acolhe.clinic;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
