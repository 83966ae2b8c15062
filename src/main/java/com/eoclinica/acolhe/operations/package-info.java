/** Failed messages under control: parked originals, grouping, replay. Knows envelopes, never their content. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "privacy"})
package com.eoclinica.acolhe.operations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
