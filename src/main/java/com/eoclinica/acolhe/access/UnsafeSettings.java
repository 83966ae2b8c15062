package com.eoclinica.acolhe.access;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in plain words why the product did not start, instead of a stack trace. */
class UnsafeSettings extends AbstractFailureAnalyzer<SafeSettings.Unsafe> {

    @Override
    protected FailureAnalysis analyze(Throwable root, SafeSettings.Unsafe cause) {
        return new FailureAnalysis(
                "Acolhe does not start in production: " + cause.getMessage(),
                "Set a random value for each, such as the output of: openssl rand -base64 32",
                cause);
    }
}
