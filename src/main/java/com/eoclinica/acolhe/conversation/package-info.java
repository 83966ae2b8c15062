/** The conversation lane and the rules of reception: what a turn means and what happens next. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "channel",
            "understanding",
            "triage",
            "scheduling",
            "clinic",
            "patient",
            "desk",
            "privacy"
        })
package com.eoclinica.acolhe.conversation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
