package com.eoclinica.acolhe.access;

import com.eoclinica.acolhe.shared.ClinicId;
import com.eoclinica.acolhe.shared.Ids;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** The clinic's staff accounts. */
@Component
public class Accounts {

    private final JdbcClient db;
    private final PasswordEncoder passwords;
    private final Clock clock;

    Accounts(JdbcClient db, PasswordEncoder passwords, Clock clock) {
        this.db = db;
        this.passwords = passwords;
        this.clock = clock;
    }

    /** Adds somebody whose first password must be changed. @return the account; empty when the login is taken */
    public Optional<Account> add(ClinicId clinic, String login, String name, Set<Role> roles, String password) {
        var account = new Account(
                Ids.next(), clinic, login.strip().toLowerCase(Locale.ROOT), name, roles, true, false, false);
        var added = db.sql("""
                        insert into account (id, clinic_id, login, name, password_hash, roles, must_change_password, created_at, changed_at)
                        values (:id, :clinic, :login, :name, :hash, :roles, true, :now, :now)
                        on conflict (login) do nothing
                        """)
                .param("id", account.id())
                .param("clinic", clinic.value())
                .param("login", account.login())
                .param("name", name)
                .param("hash", passwords.encode(password))
                .param("roles", roles.stream().map(Role::name).toArray(String[]::new))
                .param("now", now())
                .update();
        return added == 1 ? Optional.of(account) : Optional.empty();
    }

    public void choosePassword(UUID id, String password) {
        db.sql(
                        "update account set password_hash = :hash, must_change_password = false, changed_at = :now where id = :id")
                .param("hash", passwords.encode(password))
                .param("now", now())
                .param("id", id)
                .update();
    }

    public List<Account> of(ClinicId clinic) {
        return db.sql("select * from account where clinic_id = :clinic order by name")
                .param("clinic", clinic.value())
                .query((row, _) -> account(row))
                .list();
    }

    boolean isEmpty() {
        return db.sql("select not exists (select from account)")
                .query(Boolean.class)
                .single();
    }

    Optional<SignedIn> signingIn(String login) {
        return db.sql("select * from account where login = :login")
                .param("login", login.strip().toLowerCase(Locale.ROOT))
                .query((row, _) -> new SignedIn(account(row), row.getString("password_hash")))
                .optional();
    }

    private static Account account(ResultSet row) throws SQLException {
        var roles = Arrays.stream((String[]) row.getArray("roles").getArray())
                .map(Role::valueOf)
                .collect(Collectors.toUnmodifiableSet());
        return new Account(
                row.getObject("id", UUID.class),
                new ClinicId(row.getObject("clinic_id", UUID.class)),
                row.getString("login"),
                row.getString("name"),
                roles,
                row.getBoolean("must_change_password"),
                row.getBytes("totp_secret") != null,
                row.getBoolean("disabled"));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
