/** How messages come in and go out over WhatsApp: signature, canonical message, inbox, outbox, delivery status. Understands no word of them. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "clinic", "privacy"})
package com.eoclinica.acolhe.channel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
