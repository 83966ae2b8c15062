package com.eoclinica.acolhe.channel;

import com.eoclinica.acolhe.channel.Fetching.Fetched;
import com.eoclinica.acolhe.channel.Fetching.Located;
import com.eoclinica.acolhe.channel.Fetching.Unfetched;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Fetches recordings from WAHA and from nowhere else: of the address in a message only the path is used, and only one of
 * WAHA's file store. Whatever host it names, no packet goes there.
 */
@Component
public class MediaFetch {

    private static final int LARGEST = 16 << 20;
    private static final int LONGEST_SECONDS = 300;
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Pattern PATH = Pattern.compile("/api/files/[\\w-]{1,64}/[\\w-][\\w.@-]{0,200}");

    private final MeterRegistry meters;

    MediaFetch(MeterRegistry meters) {
        this.meters = meters;
    }

    public Fetching locate(InboundMessage message) {
        return switch (message) {
            case InboundMessage.Voice voice when voice.seconds() > LONGEST_SECONDS -> refused("too-long");
            case InboundMessage.Voice voice -> locate(voice.media().url());
            case InboundMessage.Audio audio -> locate(audio.media().url());
            default -> refused("no-recording");
        };
    }

    private Fetching locate(@Nullable String url) {
        return Optional.ofNullable(url)
                .flatMap(MediaFetch::path)
                .<Fetching>map(Located::new)
                .orElseGet(() -> refused("no-address-of-waha"));
    }

    static Optional<String> path(String url) {
        try {
            var address = new URI(url);
            var plain = ("http".equals(address.getScheme()) || "https".equals(address.getScheme()))
                    && address.getRawUserInfo() == null
                    && address.getRawQuery() == null
                    && address.getRawFragment() == null;
            return Optional.ofNullable(address.getRawPath())
                    .filter(path -> plain && PATH.matcher(path).matches() && !path.contains(".."));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** Reads what WAHA answered, no more and no longer than a recording takes; a redirect is an answer like any other. */
    public Fetching take(@Nullable InputStream body, int status) throws IOException {
        if (status != 200 || body == null) return refused("status-" + status);
        try (body) {
            var bytes = bounded(body);
            if (bytes.isEmpty()) return refused("too-large-or-slow");
            return AudioType.of(bytes.get())
                    .<Fetching>map(type -> new Fetched(bytes.get(), type))
                    .orElseGet(() -> refused("no-audio"));
        }
    }

    private static Optional<byte[]> bounded(InputStream body) throws IOException {
        var until = System.nanoTime() + PATIENCE.toNanos();
        var bytes = new ByteArrayOutputStream();
        var chunk = new byte[1 << 16];
        for (var read = body.read(chunk); read >= 0; read = body.read(chunk)) {
            bytes.write(chunk, 0, read);
            if (bytes.size() > LARGEST || System.nanoTime() > until) return Optional.empty();
        }
        return Optional.of(bytes.toByteArray());
    }

    private Fetching refused(String why) {
        meters.counter("acolhe.media.refused", "reason", why).increment();
        return new Unfetched(why);
    }
}
