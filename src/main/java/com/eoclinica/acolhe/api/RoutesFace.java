package com.eoclinica.acolhe.api;

import com.eoclinica.acolhe.operations.RouteBook;
import com.eoclinica.acolhe.operations.RunningRoute;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The running routes and the files that could not be loaded. */
@RestController
@RequestMapping("/api/v1/routes")
class RoutesFace {

    private final RouteBook routes;

    RoutesFace(RouteBook routes) {
        this.routes = routes;
    }

    record Routes(List<RunningRoute> running, List<RouteBook.BrokenFile> broken) {}

    @GetMapping
    Routes list() {
        return new Routes(routes.running(), routes.broken());
    }
}
