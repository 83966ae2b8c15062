package com.eoclinica.acolhe.desk;

import com.eoclinica.acolhe.clinic.Clinic;
import com.eoclinica.acolhe.clinic.Clinics;
import com.eoclinica.acolhe.fixtures.Database;
import com.eoclinica.acolhe.fixtures.SmallClinic;
import com.eoclinica.acolhe.fixtures.Workbench;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.LocalDateTime;
import org.springframework.data.redis.core.StringRedisTemplate;

/** The desk on a real PostgreSQL with a clock that stands. Its bell hangs on no Redis, which it must bear. */
final class DeskBench implements Workbench {

    static final Clinic CLINIC = SmallClinic.open();

    private final Database database;

    DeskBench() {
        database = new Database()
                .give(Clinics.class, oneClinic())
                .give(MeterRegistry.class, new SimpleMeterRegistry())
                .give(Bell.class, new Bell(new Silent()))
                .with(Desk.class, DeskClock.class, BrokenPromises.class, Promises.class, Steps.class, DeskMeters.class);
    }

    Desk desk() {
        return bean(Desk.class);
    }

    DeskClock clock() {
        return bean(DeskClock.class);
    }

    <T> T bean(Class<T> type) {
        return database.bean(type);
    }

    void at(String local) {
        database.clock().set(LocalDateTime.parse(local).atZone(SmallClinic.ZONE).toInstant());
    }

    void later(Duration length) {
        database.clock().advance(length);
    }

    @Override
    public void clear() {
        database.db().sql("truncate hand_off, hand_off_step").update();
        at("2026-11-23T09:00");
    }

    @Override
    public void close() throws IOException {
        database.close();
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
}
