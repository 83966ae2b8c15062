package com.eoclinica.acolhe.api;

import com.eoclinica.acolhe.operations.RouteBook;
import com.eoclinica.acolhe.operations.RunningRoute;
import io.swagger.v3.oas.annotations.Operation;
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
    @Operation(summary = "The running routes, and the edited files that could not be taken")
    Routes list() {
        return new Routes(routes.running(), routes.broken());
    }
}
