package com.eoclinica.acolhe.understanding.model;

import com.eoclinica.acolhe.understanding.model.ModelFailure.Reason;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** What the model does, takes and costs, as figures; {@code acolhe.model.other.version} is to raise an alarm. */
@Component
class ModelMeters {

    private static final Logger LOG = LoggerFactory.getLogger(ModelMeters.class);

    private static final String COST = "acolhe.model.cost.dollars";

    private final MeterRegistry meters;
    private final ModelSettings settings;

    ModelMeters(MeterRegistry meters, ModelSettings settings) {
        this.meters = meters;
        this.settings = settings;
        meters.counter(COST);
        for (var model : settings.chain()) {
            meters.counter("acolhe.model.calls", "model", model, "result", "answered");
            meters.counter("acolhe.model.other.version", "model", model);
        }
    }

    Answer answered(Answer answer) {
        var ending = answer.ending().name().toLowerCase(Locale.ROOT);
        meters.counter("acolhe.model.calls", "model", answer.model(), "result", ending)
                .increment();
        meters.timer("acolhe.model.latency", "model", answer.model()).record(Duration.ofMillis(answer.millis()));
        meters.counter("acolhe.model.tokens", "direction", "in").increment(answer.tokensIn());
        meters.counter("acolhe.model.tokens", "direction", "out").increment(answer.tokensOut());
        meters.counter(COST)
                .increment(settings.costMicros(answer.model(), answer.tokensIn(), answer.tokensOut()) / 1e6);
        if (!isSame(answer)) otherVersion(answer);
        return answer;
    }

    void failed(String model, Reason reason) {
        meters.counter("acolhe.model.calls", "model", model, "result", reason.label())
                .increment();
        if (reason == Reason.MODEL_GONE || reason == Reason.KEY_REFUSED)
            LOG.error(
                    "Gemini answers {} for the model {}: check GEMINI_MODEL and GEMINI_API_KEY", reason.label(), model);
    }

    /** Not asked, or asked in vain: why. */
    void passedOver(String why) {
        meters.counter("acolhe.model.turns", "outcome", why).increment();
    }

    private static boolean isSame(Answer answer) {
        var version = answer.version();
        return version.equals(answer.model())
                || version.matches(java.util.regex.Pattern.quote(answer.model()) + "-\\d+");
    }

    /** Google routes retired models silently to others, at their price and with their habits. */
    private void otherVersion(Answer answer) {
        meters.counter("acolhe.model.other.version", "model", answer.model()).increment();
        LOG.warn("Asked for the model {}, answered by another one", answer.model());
    }
}
