/** Configures the Camel engine: the lane component, route reloading, health and metrics. The only importer of org.apache.camel; imported by nobody. */
@NullMarked
@ApplicationModule
package com.eoclinica.acolhe.camel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
