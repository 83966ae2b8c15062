package com.eoclinica.acolhe.camel;

import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * @param enabled off costs nothing; on without an exporter shows nothing
 * @param beginsAt the routes where a trace begins
 */
@ConfigurationProperties("acolhe.tracing")
record TracingSettings(boolean enabled, Set<String> beginsAt) {}
