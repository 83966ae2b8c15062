/** Starts everything a newcomer needs on one machine. On the test class path only, never in production. */
@NullMarked
package com.eoclinica.acolhe.development;

import org.jspecify.annotations.NullMarked;
