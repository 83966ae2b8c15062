package com.eoclinica.acolhe.phone;

import java.net.URI;

/**
 * Where the Phone listens and how it and the application know each other.
 *
 * @param port 0 takes a free one
 * @param webhookUrl the application's webhook
 * @param hmacKey signs webhooks
 * @param apiKey expected as {@code X-Api-Key}
 * @param session the WhatsApp session played
 */
public record PhoneSettings(int port, URI webhookUrl, String hmacKey, String apiKey, String session) {}
