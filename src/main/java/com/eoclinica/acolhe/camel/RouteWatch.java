package com.eoclinica.acolhe.camel;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.camel.CamelContext;
import org.apache.camel.spring.boot.CamelContextConfiguration;
import org.apache.camel.support.FileWatcherResourceReloadStrategy;
import org.springframework.stereotype.Component;

/** Watches the route folder. A file is looked at once it has been left alone for a moment: editors write in several goes. */
@Component
class RouteWatch implements CamelContextConfiguration {

    private static final long LEFT_ALONE_MILLIS = 150;

    private final RouteFolder folder;
    private final RouteExchange exchange;
    private final Map<Path, Future<?>> settling = new ConcurrentHashMap<>();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("route-watch").factory());

    RouteWatch(RouteFolder folder, RouteExchange exchange) {
        this.folder = folder;
        this.exchange = exchange;
    }

    @Override
    public void beforeApplicationStart(CamelContext camel) {}

    @Override
    public void afterApplicationStart(CamelContext camel) {
        var watch = new FileWatcherResourceReloadStrategy(folder.path().toString(), true);
        watch.setFileFilter(file -> folder.holds(file.toPath()));
        watch.setResourceReload((name, _) -> touched(Path.of(name)));
        try {
            exchange.remember();
            camel.addService(watch);
        } catch (Exception e) {
            throw new IllegalStateException("The folder " + folder.path() + " cannot be watched", e);
        }
    }

    private void touched(Path file) {
        settling.compute(file, (_, earlier) -> {
            if (earlier != null) earlier.cancel(false);
            return clock.schedule(() -> exchange.changed(file), LEFT_ALONE_MILLIS, TimeUnit.MILLISECONDS);
        });
    }
}
