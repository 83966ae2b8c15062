package com.eoclinica.acolhe.console;

import com.eoclinica.acolhe.desk.Bell;
import java.io.IOException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.data.redis.connection.RedisConnectionFactory;
import org.springframework.data.redis.listener.ChannelTopic;
import org.springframework.data.redis.listener.RedisMessageListenerContainer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Passes the bell on to every open browser as a server-sent event; the page then asks for what changed. */
@Controller
class LiveDesk {

    private static final Logger LOG = LoggerFactory.getLogger(LiveDesk.class);
    private static final long RECONNECT_MILLIS = 2_000;
    private static final long HOURS_12 = 12L * 60 * 60 * 1000;

    private final Set<SseEmitter> open = ConcurrentHashMap.newKeySet();
    private final RedisMessageListenerContainer redis = new RedisMessageListenerContainer();

    LiveDesk(RedisConnectionFactory connections) {
        redis.setConnectionFactory(connections);
        redis.afterPropertiesSet();
        redis.addMessageListener((_, _) -> tellAll(), new ChannelTopic(Bell.CHANNEL));
    }

    @GetMapping("/desk/events")
    SseEmitter listen() {
        hear();
        var browser = new SseEmitter(HOURS_12);
        browser.onCompletion(() -> open.remove(browser));
        browser.onError(_ -> open.remove(browser));
        browser.onTimeout(browser::complete);
        open.add(browser);
        greet(browser);
        return browser;
    }

    /** Without a first word the answer's head stays with the server, and the browser does not know that it is heard. */
    private void greet(SseEmitter browser) {
        try {
            browser.send(SseEmitter.event().comment("open").reconnectTime(RECONNECT_MILLIS));
        } catch (IOException gone) {
            open.remove(browser); // the browser was closed while it connected
        }
    }

    /** Redis may be away when the application starts; the first browser that comes later tries again. */
    private synchronized void hear() {
        try {
            if (!redis.isRunning()) redis.start();
        } catch (DataAccessException e) {
            LOG.warn(
                    "Redis does not answer, the desk refreshes by itself: {}",
                    e.getClass().getName());
        }
    }

    private void tellAll() {
        open.forEach(this::tell);
    }

    private void tell(SseEmitter browser) {
        try {
            browser.send(SseEmitter.event().name("changed").data(""));
        } catch (IOException | IllegalStateException gone) {
            open.remove(browser); // the browser was closed; nobody is left to tell
        }
    }
}
