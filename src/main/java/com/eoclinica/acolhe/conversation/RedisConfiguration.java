package com.eoclinica.acolhe.conversation;

import io.lettuce.core.ClientOptions;
import io.lettuce.core.ClientOptions.DisconnectedBehavior;
import org.springframework.boot.autoconfigure.data.redis.LettuceClientOptionsBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Redis is a cache: while it is away its commands fail at once, instead of queueing up until their time is over. */
@Configuration(proxyBeanMethods = false)
class RedisConfiguration {

    @Bean
    LettuceClientOptionsBuilderCustomizer failFast() {
        return (ClientOptions.Builder options) -> options.disconnectedBehavior(DisconnectedBehavior.REJECT_COMMANDS);
    }
}
