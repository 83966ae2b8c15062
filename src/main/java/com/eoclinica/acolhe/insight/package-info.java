/**
 * What happened, in numbers: counted day by day, shown for any span of days. Holds no person. Its roll-up is the one place
 * that reads the tables of other modules, and of those only ids, codes and times.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "clinic"})
package com.eoclinica.acolhe.insight;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
