package com.eoclinica.acolhe.understanding.model;

import com.eoclinica.acolhe.understanding.model.ModelFailure.Reason;
import dev.langchain4j.exception.AuthenticationException;
import dev.langchain4j.exception.InternalServerException;
import dev.langchain4j.exception.InvalidRequestException;
import dev.langchain4j.exception.ModelNotFoundException;
import dev.langchain4j.exception.RateLimitException;
import dev.langchain4j.exception.TimeoutException;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells the provider's errors apart. Their messages are whole bodies: read here, and nowhere kept. */
final class ProviderErrors {

    /** {@code google.rpc.RetryInfo}, or only the sentence "Please retry in 45.57s". */
    private static final Pattern RETRY =
            Pattern.compile("(?:\"retryDelay\"\\s*:\\s*\"|retry in )(\\d+(?:\\.\\d+)?)(ms|s)");

    private static final Duration USUAL_PAUSE = Duration.ofMillis(100);

    private ProviderErrors() {}

    static ModelFailure of(Throwable error) {
        return switch (error) {
            case RateLimitException limited -> new ModelFailure(Reason.RATE_LIMITED, retryAfter(limited));
            case InternalServerException busy -> new ModelFailure(Reason.OVERLOADED, retryAfter(busy));
            case TimeoutException _ -> new ModelFailure(Reason.LATE);
            case AuthenticationException _ -> new ModelFailure(Reason.KEY_REFUSED);
            case ModelNotFoundException _ -> new ModelFailure(Reason.MODEL_GONE);
            case InvalidRequestException refused -> new ModelFailure(refused(refused));
            default -> new ModelFailure(unreachable(error) ? Reason.UNREACHABLE : Reason.UNREADABLE);
        };
    }

    private static Duration retryAfter(Throwable error) {
        return Optional.ofNullable(error.getMessage())
                .map(RETRY::matcher)
                .filter(found -> found.find())
                .map(found -> Duration.ofMillis(Math.round(
                        Double.parseDouble(found.group(1)) * (found.group(2).equals("s") ? 1000 : 1))))
                .orElse(USUAL_PAUSE);
    }

    /** A wrong key is a 400 with this code in its body. */
    private static Reason refused(InvalidRequestException error) {
        var body = String.valueOf(error.getMessage());
        return body.contains("API_KEY_INVALID") ? Reason.KEY_REFUSED : Reason.REQUEST_REFUSED;
    }

    private static boolean unreachable(Throwable error) {
        for (var each = error; each != null; each = each.getCause()) {
            if (each instanceof com.fasterxml.jackson.core.JacksonException) return false;
            if (each instanceof IOException) return true;
        }
        return false;
    }
}
