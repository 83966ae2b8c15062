/** The JSON faces for machines under /api/v1. Calls every facade; nothing calls it. */
@NullMarked
@ApplicationModule
package com.eoclinica.acolhe.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
