package com.eoclinica.acolhe.insight;

import java.math.BigDecimal;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What the savings are estimated with; every clinic should set its own.
 *
 * @param minutesAConversation a person of the reception would need for one
 * @param reaisAnHour what an hour of that person costs the clinic
 * @param reaisADollar for the model's price, which is in US dollars
 */
@ConfigurationProperties("acolhe.insight")
public record InsightSettings(int minutesAConversation, BigDecimal reaisAnHour, BigDecimal reaisADollar) {}
