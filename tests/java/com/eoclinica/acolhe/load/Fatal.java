package com.eoclinica.acolhe.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.camel.AsyncCallback;
import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;
import org.apache.camel.NamedNode;
import org.apache.camel.Processor;
import org.apache.camel.model.ProcessorDefinition;
import org.apache.camel.model.ProcessorDefinitionHelper;
import org.apache.camel.spi.InterceptStrategy;
import org.apache.camel.support.processor.DelegateAsyncProcessor;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/**
 * Ends the application inside a step of a route, as {@code kill -9} does: no hook runs and nothing is flushed.
 * {@code acolhe.load.fatal} is {@code conversation.take-turn/3,7}, the seventh time that the third step of the route begins;
 * or {@code record:} and a file, into which every step is written the first time it begins.
 */
@Component
@ConditionalOnProperty("acolhe.load.fatal")
class Fatal implements InterceptStrategy {

    private static final String RECORD = "record:";

    private final String where;
    private final AtomicInteger left;
    private final Map<String, AtomicInteger> steps = new ConcurrentHashMap<>();
    private final Set<String> begun = ConcurrentHashMap.newKeySet();

    Fatal(@Value("${acolhe.load.fatal}") String fatal) {
        var isRecord = fatal.startsWith(RECORD);
        where = isRecord ? fatal : fatal.substring(0, fatal.lastIndexOf(','));
        left = new AtomicInteger(isRecord ? 0 : Integer.parseInt(fatal.substring(where.length() + 1)));
    }

    @Override
    public Processor wrapProcessorInInterceptors(
            CamelContext context, NamedNode node, Processor target, Processor nextTarget) {
        var route = ProcessorDefinitionHelper.getRouteId((ProcessorDefinition<?>) node);
        var number =
                steps.computeIfAbsent("" + route, id -> new AtomicInteger()).incrementAndGet();
        return new Step(target, route + "/" + number);
    }

    private final class Step extends DelegateAsyncProcessor {

        private final String name;

        Step(Processor target, String name) {
            super(target);
            this.name = name;
        }

        @Override
        public boolean process(Exchange exchange, AsyncCallback callback) {
            if (where.equals(name) && left.decrementAndGet() == 0)
                Runtime.getRuntime().halt(137);
            if (where.startsWith(RECORD) && begun.add(name)) record();
            return super.process(exchange, callback);
        }

        private void record() {
            try {
                var file = Path.of(where.substring(RECORD.length()));
                Files.writeString(file, name + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
