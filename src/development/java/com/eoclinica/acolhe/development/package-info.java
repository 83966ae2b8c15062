/** The development launcher: real PostgreSQL, Redis and Kafka beside the application. Never on the production class path. */
@NullMarked
package com.eoclinica.acolhe.development;

import org.jspecify.annotations.NullMarked;
