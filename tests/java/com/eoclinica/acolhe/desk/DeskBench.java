package com.eoclinica.acolhe.desk;

import com.eoclinica.acolhe.clinic.Clinic;
import com.eoclinica.acolhe.clinic.Clinics;
import com.eoclinica.acolhe.fixtures.MovableClock;
import com.eoclinica.acolhe.fixtures.SmallClinic;
import com.zaxxer.hikari.HikariDataSource;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;

/** The desk on a real PostgreSQL with a clock that stands. Its bell hangs on no Redis, which it must bear. */
final class DeskBench implements AutoCloseable {

    static final Clinic CLINIC = SmallClinic.open();

    private final MovableClock time = new MovableClock(Instant.EPOCH);
    private final EmbeddedPostgres server;
    private final HikariDataSource pool = new HikariDataSource();
    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

    DeskBench() throws IOException {
        server = EmbeddedPostgres.builder()
                .setServerConfig("fsync", "off")
                .setPGStartupWait(Duration.ofSeconds(60))
                .start();
        pool.setJdbcUrl(server.getJdbcUrl("postgres", "postgres"));
        Flyway.configure().dataSource(pool).load().migrate();
        context.registerBean(DataSource.class, () -> pool);
        context.registerBean(JdbcClient.class, () -> JdbcClient.create(pool));
        context.registerBean(PlatformTransactionManager.class, () -> new JdbcTransactionManager(pool));
        context.registerBean(Clock.class, () -> time);
        context.registerBean(Clinics.class, DeskBench::oneClinic);
        context.registerBean(MeterRegistry.class, SimpleMeterRegistry::new);
        context.registerBean(Bell.class, () -> new Bell(new Silent()));
        context.register(
                Transactions.class, Desk.class, DeskClock.class, BrokenPromises.class, Promises.class, Steps.class);
        context.register(DeskMeters.class);
        context.refresh();
    }

    Desk desk() {
        return bean(Desk.class);
    }

    DeskClock clock() {
        return bean(DeskClock.class);
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    void at(String local) {
        time.set(LocalDateTime.parse(local).atZone(SmallClinic.ZONE).toInstant());
    }

    void later(Duration length) {
        time.advance(length);
    }

    void clear() {
        bean(JdbcClient.class).sql("truncate hand_off, hand_off_step").update();
        at("2026-11-23T09:00");
    }

    @Override
    public void close() throws IOException {
        context.close();
        pool.close();
        server.close();
    }

    private static Clinics oneClinic() {
        return (Clinics) Proxy.newProxyInstance(
                Clinics.class.getClassLoader(), new Class<?>[] {Clinics.class}, (_, _, _) -> CLINIC);
    }

    private static final class Silent extends StringRedisTemplate {

        @Override
        public Long convertAndSend(String channel, Object message) {
            return 0L;
        }
    }

    @EnableTransactionManagement
    static class Transactions {}
}
