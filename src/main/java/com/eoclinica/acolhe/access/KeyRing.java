package com.eoclinica.acolhe.access;

import com.eoclinica.acolhe.shared.ClinicId;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of keys. Found ones are remembered for some seconds, so a revoked one may live on that long on another instance. */
@Component
class KeyRing {

    private static final Duration REMEMBERED = Duration.ofSeconds(10);

    private final Cache<ByteBuffer, Optional<ApiKey>> found = Caffeine.newBuilder()
            .expireAfterWrite(REMEMBERED)
            .maximumSize(10_000)
            .build();
    /** Uses written down already; nobody needs them finer than a minute, and a busy machine would write all day. */
    private final Cache<UUID, Boolean> noted = Caffeine.newBuilder()
            .expireAfterWrite(Duration.ofMinutes(1))
            .maximumSize(10_000)
            .build();

    private final JdbcClient db;

    KeyRing(JdbcClient db) {
        this.db = db;
    }

    void add(ApiKey key, byte[] hash) {
        db.sql("""
                        insert into api_key (id, clinic_id, name, prefix, hash, scopes, created_by, created_at, expires_at)
                        values (:id, :clinic, :name, :prefix, :hash, :scopes, :by, :created, :expires)
                        """)
                .param("id", key.id())
                .param("clinic", key.clinicId().value())
                .param("name", key.name())
                .param("prefix", key.prefix())
                .param("hash", hash)
                .param("scopes", key.scopes().stream().map(Scope::name).toArray(String[]::new))
                .param("by", key.createdBy())
                .param("created", utc(key.createdAt()))
                .param("expires", utc(key.expiresAt()))
                .update();
    }

    /** @return the prefix of the key that ended now */
    Optional<String> revoke(ClinicId clinic, UUID id, Instant now) {
        var prefix = db.sql("""
                        update api_key set revoked_at = :now
                         where id = :id and clinic_id = :clinic and revoked_at is null returning prefix
                        """)
                .param("now", utc(now))
                .param("id", id)
                .param("clinic", clinic.value())
                .query(String.class)
                .optional();
        found.invalidateAll();
        return prefix;
    }

    List<ApiKey> of(ClinicId clinic) {
        return db.sql("select * from api_key where clinic_id = ? order by created_at desc, id")
                .param(clinic.value())
                .query((row, _) -> key(row))
                .list();
    }

    Optional<ApiKey> find(byte[] hash) {
        return found.get(
                ByteBuffer.wrap(hash),
                _ -> db.sql("select * from api_key where hash = ?")
                        .param(hash)
                        .query((row, _) -> key(row))
                        .optional());
    }

    void used(ApiKey key, Instant now) {
        if (noted.asMap().putIfAbsent(key.id(), true) != null) return;
        db.sql("update api_key set last_used_at = ? where id = ?")
                .params(utc(now), key.id())
                .update();
    }

    private static ApiKey key(ResultSet row) throws SQLException {
        return new ApiKey(
                row.getObject("id", UUID.class),
                new ClinicId(row.getObject("clinic_id", UUID.class)),
                row.getString("name"),
                row.getString("prefix"),
                Arrays.stream((String[]) row.getArray("scopes").getArray())
                        .map(Scope::valueOf)
                        .collect(Collectors.toUnmodifiableSet()),
                row.getObject("created_by", UUID.class),
                instant(row, "created_at"),
                instant(row, "expires_at"),
                row.getObject("last_used_at") == null ? null : instant(row, "last_used_at"),
                row.getObject("revoked_at") == null ? null : instant(row, "revoked_at"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
