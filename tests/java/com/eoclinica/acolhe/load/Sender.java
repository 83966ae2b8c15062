package com.eoclinica.acolhe.load;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.util.Timeout;

/** WAHA's webhook sender: posts to one of the instances in turn. It does not retry; whoever wants that asks again. */
final class Sender implements AutoCloseable {

    private static final int CONNECTIONS = 200;

    private final List<URI> targets;
    private final AtomicLong turn = new AtomicLong();
    private final CloseableHttpClient http = HttpClients.custom()
            .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                    .setMaxConnTotal(CONNECTIONS)
                    .setMaxConnPerRoute(CONNECTIONS)
                    .setDefaultConnectionConfig(ConnectionConfig.custom()
                            .setConnectTimeout(Timeout.ofSeconds(1))
                            .setSocketTimeout(Timeout.ofSeconds(10))
                            .build())
                    .build())
            .setDefaultRequestConfig(RequestConfig.custom()
                    .setConnectionRequestTimeout(Timeout.ofSeconds(10))
                    .build())
            .disableAutomaticRetries()
            .disableCookieManagement()
            .build();

    /** @param targets may change while it sends */
    Sender(List<URI> targets) {
        this.targets = targets;
    }

    /** @return the status, or 0 when no answer came */
    int post(Webhook webhook) {
        var now = List.copyOf(targets);
        var request = new HttpPost(now.get((int) (turn.getAndIncrement() % now.size())));
        request.setHeader("X-Webhook-Hmac", webhook.hmac());
        request.setHeader("X-Webhook-Hmac-Algorithm", "sha512");
        request.setEntity(new ByteArrayEntity(webhook.body(), ContentType.APPLICATION_JSON));
        try {
            return http.execute(request, response -> {
                if (response.getEntity() != null)
                    response.getEntity().getContent().readAllBytes();
                return response.getCode();
            });
        } catch (IOException e) {
            return 0; // refused, reset or timed out: WAHA would try again
        }
    }

    @Override
    public void close() throws IOException {
        http.close();
    }
}
