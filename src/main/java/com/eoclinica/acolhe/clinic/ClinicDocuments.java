package com.eoclinica.acolhe.clinic;

import com.eoclinica.acolhe.shared.ClinicId;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Clinics as versioned documents. The newest version is remembered and looked after every few seconds. */
@Repository
class ClinicDocuments implements Clinics {

    private static final Duration FRESH = Duration.ofSeconds(5);

    private final JdbcClient db;
    private final Clock clock;
    private final ClinicSettings settings;
    private final LoadingCache<ClinicId, Clinic> newest;
    private volatile @Nullable ClinicId only;

    ClinicDocuments(JdbcClient db, Clock clock, ClinicSettings settings) {
        this.db = db;
        this.clock = clock;
        this.settings = settings;
        this.newest = Caffeine.newBuilder().refreshAfterWrite(FRESH).build(this::load);
    }

    @Override
    public Clinic get(ClinicId id) {
        return newest.get(id);
    }

    @Override
    public Clinic ofSession(String session) {
        var id = only;
        if (id == null) only = id = first().orElseGet(this::seed);
        return get(id);
    }

    @Override
    public void replace(Clinic clinic, String who) {
        db.sql("""
                        insert into clinic_version (clinic_id, version, document, changed_by, changed_at)
                        select :id, coalesce(max(version), 0) + 1, :document::jsonb, :who, :now
                          from clinic_version where clinic_id = :id
                        """)
                .param("id", clinic.id().value())
                .param("document", ClinicDocument.write(clinic))
                .param("who", who)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        newest.invalidate(clinic.id());
        only = clinic.id();
    }

    /** The primary key decides between two who change the same version at once. */
    @Override
    public boolean replace(Clinic clinic, long version, String who) {
        var added = db.sql("""
                        insert into clinic_version (clinic_id, version, document, changed_by, changed_at)
                        select :id, :version + 1, :document::jsonb, :who, :now
                         where :version = (select max(version) from clinic_version where clinic_id = :id)
                        on conflict do nothing
                        """)
                .param("id", clinic.id().value())
                .param("version", version)
                .param("document", ClinicDocument.write(clinic))
                .param("who", who)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        newest.invalidate(clinic.id());
        return added == 1;
    }

    @Override
    public List<ClinicVersion> history(ClinicId id) {
        return db.sql("""
                        select version, changed_by, changed_at from clinic_version where clinic_id = ?
                         order by version desc limit 500
                        """)
                .param(id.value())
                .query((row, _) -> new ClinicVersion(
                        row.getLong("version"),
                        row.getString("changed_by"),
                        row.getObject("changed_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    @Override
    public Optional<Clinic> at(ClinicId id, long version) {
        return db.sql("""
                        select document || jsonb_build_object('version', version) as document
                          from clinic_version where clinic_id = ? and version = ?
                        """)
                .params(id.value(), version)
                .query((row, _) -> ClinicDocument.stored(row.getString("document")))
                .optional();
    }

    private Optional<ClinicId> first() {
        return db.sql("select clinic_id from clinic_version order by changed_at desc limit 1")
                .query(UUID.class)
                .optional()
                .map(ClinicId::new);
    }

    /** The first start may be that of two instances, or of two threads of one: whoever comes second finds it there. */
    private void plant(Clinic clinic) {
        db.sql("""
                        insert into clinic_version (clinic_id, version, document, changed_by, changed_at)
                        values (:id, 1, :document::jsonb, 'seed', :now)
                        on conflict do nothing
                        """)
                .param("id", clinic.id().value())
                .param("document", ClinicDocument.write(clinic))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    private ClinicId seed() {
        try (var document = settings.seed().getInputStream()) {
            var clinic = ClinicDocument.read(new String(document.readAllBytes(), StandardCharsets.UTF_8));
            plant(clinic);
            return clinic.id();
        } catch (IOException e) {
            throw new IllegalStateException("acolhe.clinic.seed cannot be read: " + e.getMessage(), e);
        }
    }

    private Clinic load(ClinicId id) {
        return db.sql("""
                        select document || jsonb_build_object('version', version) as document
                          from clinic_version where clinic_id = ? order by version desc limit 1
                        """)
                .param(id.value())
                .query((row, _) -> ClinicDocument.stored(row.getString("document")))
                .single();
    }
}
