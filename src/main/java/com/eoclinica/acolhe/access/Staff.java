package com.eoclinica.acolhe.access;

import com.eoclinica.acolhe.shared.ClinicId;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who works here and as what. Whoever's account changes is signed out everywhere at once. */
@Component
public class Staff {

    private final JdbcClient db;
    private final Accounts accounts;
    private final PasswordEncoder passwords;
    private final Clock clock;

    Staff(JdbcClient db, Accounts accounts, PasswordEncoder passwords, Clock clock) {
        this.db = db;
        this.accounts = accounts;
        this.passwords = passwords;
        this.clock = clock;
    }

    @Transactional
    public StaffChange add(ClinicId clinic, String login, String name, Set<Role> roles) {
        var password = FirstOwner.drawn();
        return accounts.add(clinic, login, name, roles, password).isPresent()
                ? new StaffChange.PasswordDrawn(password)
                : new StaffChange.LoginTaken();
    }

    @Transactional
    public StaffChange changeRoles(ClinicId clinic, UUID id, Set<Role> roles) {
        if (!roles.contains(Role.OWNER) && isLastOwner(clinic, id)) return new StaffChange.LastOwner();
        return changed(
                db.sql(
                                "update account set roles = :roles, changed_at = :now where id = :id and clinic_id = :clinic returning login")
                        .param("roles", roles.stream().map(Role::name).toArray(String[]::new)),
                clinic,
                id);
    }

    @Transactional
    public StaffChange disable(ClinicId clinic, UUID id) {
        if (isLastOwner(clinic, id)) return new StaffChange.LastOwner();
        return changed(
                db.sql(
                        "update account set disabled = true, changed_at = :now where id = :id and clinic_id = :clinic returning login"),
                clinic,
                id);
    }

    @Transactional
    public StaffChange enable(ClinicId clinic, UUID id) {
        return changed(
                db.sql(
                        "update account set disabled = false, changed_at = :now where id = :id and clinic_id = :clinic returning login"),
                clinic,
                id);
    }

    /** For somebody who forgot theirs: good for one sign-in, which asks for an own one. */
    @Transactional
    public StaffChange renewPassword(ClinicId clinic, UUID id) {
        var password = FirstOwner.drawn();
        var renewed = changed(db.sql("""
                        update account set password_hash = :hash, must_change_password = true, changed_at = :now
                         where id = :id and clinic_id = :clinic returning login
                        """).param("hash", passwords.encode(password)), clinic, id);
        return renewed instanceof StaffChange.Changed ? new StaffChange.PasswordDrawn(password) : renewed;
    }

    /** The owners' rows stay locked, so that two of them cannot remove each other at once. */
    private boolean isLastOwner(ClinicId clinic, UUID id) {
        var owners = db.sql("""
                        select id from account where clinic_id = ? and 'OWNER' = any (roles) and not disabled
                         order by id for update
                        """).param(clinic.value()).query(UUID.class).list();
        return owners.size() == 1 && owners.contains(id);
    }

    private StaffChange changed(JdbcClient.StatementSpec change, ClinicId clinic, UUID id) {
        var login = change.param("id", id)
                .param("clinic", clinic.value())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query(String.class)
                .optional();
        login.ifPresent(each -> db.sql("delete from spring_session where principal_name = ?")
                .param(each)
                .update());
        return login.isPresent() ? new StaffChange.Changed() : new StaffChange.Unknown();
    }
}
