package com.eoclinica.acolhe.clinic;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.core.io.Resource;

/**
 * Where a clinic comes from when none is known yet.
 *
 * @param seed a clinic document in YAML
 */
@ConfigurationProperties("acolhe.clinic")
record ClinicSettings(Resource seed) {}
