package com.eoclinica.acolhe.access;

import com.zaxxer.hikari.HikariDataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the wall between the clinics around the pool. Migrations have a connection of their own and stand outside. */
@Configuration(proxyBeanMethods = false)
class Walls {

    @Bean
    static BeanPostProcessor wallAroundThePool() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof HikariDataSource pool ? new WalledDataSource(pool) : bean;
            }
        };
    }
}
