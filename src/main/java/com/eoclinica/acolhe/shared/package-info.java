/** Words every module speaks: ids, outcomes, the outbox. Owns no table of a domain and knows no other module. */
@NullMarked
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {})
package com.eoclinica.acolhe.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
