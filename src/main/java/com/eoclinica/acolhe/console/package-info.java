/** The web pages of the staff. May call every facade; nothing calls it. */
@NullMarked
@ApplicationModule
package com.eoclinica.acolhe.console;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
