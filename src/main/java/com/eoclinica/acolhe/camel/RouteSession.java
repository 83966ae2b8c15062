package com.eoclinica.acolhe.camel;

import com.eoclinica.acolhe.channel.SessionState;
import com.eoclinica.acolhe.channel.SessionWatch;
import com.eoclinica.acolhe.channel.WahaSettings;
import com.eoclinica.acolhe.channel.WhatsAppSession;
import java.util.Locale;
import java.util.Optional;
import org.apache.camel.CamelExecutionException;
import org.apache.camel.ProducerTemplate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Asks WAHA through the routes about its session. A WAHA that is away is a state like others, not an error of the page. */
@Component
class RouteSession implements WhatsAppSession {

    private static final Logger LOG = LoggerFactory.getLogger(RouteSession.class);

    private final ProducerTemplate routes;
    private final WahaSettings settings;
    private final SessionWatch watch;

    RouteSession(ProducerTemplate routes, WahaSettings settings, SessionWatch watch) {
        this.routes = routes;
        this.settings = settings;
        this.watch = watch;
    }

    @Override
    public SessionState state() {
        return ask("direct:channel.ask-session", "", SessionState.class)
                .orElseGet(() -> SessionState.unreachable(settings.session()));
    }

    @Override
    public Optional<byte[]> qrCode() {
        return ask("direct:channel.fetch-qr-code", "", byte[].class).filter(picture -> picture.length > 0);
    }

    @Override
    public boolean command(Command command) {
        watch.told(settings.session(), command);
        return ask("direct:channel.command-session", command.name().toLowerCase(Locale.ROOT), Boolean.class)
                .orElse(false);
    }

    private <T> Optional<T> ask(String route, String body, Class<T> type) {
        try {
            return Optional.ofNullable(routes.requestBody(route, body, type));
        } catch (CamelExecutionException e) {
            LOG.warn("WAHA could not be asked about its session: {}", Where.arose(e));
            return Optional.empty();
        }
    }
}
