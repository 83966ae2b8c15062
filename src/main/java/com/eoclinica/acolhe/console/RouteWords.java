package com.eoclinica.acolhe.console;

import com.eoclinica.acolhe.operations.RouteBook;
import com.eoclinica.acolhe.operations.RunningRoute;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Routes by what they do, in words, on every page about failed messages. */
@ControllerAdvice(assignableTypes = {FailedMessagesPage.class, FailedMessageDeeds.class})
class RouteWords {

    private final RouteBook routes;

    RouteWords(RouteBook routes) {
        this.routes = routes;
    }

    /** By the route's id. */
    @ModelAttribute("does")
    Map<String, String> does() {
        return routes.running().stream()
                .collect(Collectors.toMap(
                        RunningRoute::id, each -> each.description() == null ? each.id() : each.description()));
    }
}
