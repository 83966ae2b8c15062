/** Care before and after a visit: reminders, the waiting list, surveys, visits the clinic must move. Knows no rule of talking. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "clinic",
            "patient",
            "privacy",
            "channel",
            "scheduling",
            "conversation",
            "desk",
            "experiment"
        })
package com.eoclinica.acolhe.engagement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
