package com.eoclinica.acolhe.access;

import com.eoclinica.acolhe.audit.Actor;
import com.eoclinica.acolhe.audit.Audit;
import com.eoclinica.acolhe.audit.Deed;
import com.eoclinica.acolhe.audit.Subject;
import com.eoclinica.acolhe.shared.ClinicId;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who works at the clinic and as what. Whoever's account changes is signed out everywhere at once, and each change is in the
 * audit trail. The last argument is always the account that changes it.
 */
@Component
public class Staff {

    private final JdbcClient db;
    private final Accounts accounts;
    private final PasswordEncoder passwords;
    private final Audit audit;
    private final Clock clock;

    Staff(JdbcClient db, Accounts accounts, PasswordEncoder passwords, Audit audit, Clock clock) {
        this.db = db;
        this.accounts = accounts;
        this.passwords = passwords;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public StaffChange add(ClinicId clinic, String login, String name, Set<Role> roles, UUID by) {
        var password = FirstOwner.drawn();
        var added = accounts.add(clinic, login, name, roles, password);
        if (added.isEmpty()) return new StaffChange.LoginTaken();
        record(clinic, added.get().id(), Deed.ACCOUNT_ADDED, by);
        return new StaffChange.PasswordDrawn(password);
    }

    @Transactional
    public StaffChange changeRoles(ClinicId clinic, UUID id, Set<Role> roles, UUID by) {
        if (!roles.contains(Role.OWNER) && isLastOwner(clinic, id)) return new StaffChange.LastOwner();
        var change = db.sql("""
                        update account set roles = :roles, changed_at = :now
                         where id = :id and clinic_id = :clinic returning login
                        """).param("roles", roles.stream().map(Role::name).toArray(String[]::new));
        return changed(change, clinic, id, Deed.ACCOUNT_CHANGED, by);
    }

    @Transactional
    public StaffChange disable(ClinicId clinic, UUID id, UUID by) {
        return isLastOwner(clinic, id)
                ? new StaffChange.LastOwner()
                : changed(lettingIn(false), clinic, id, Deed.ACCOUNT_DISABLED, by);
    }

    @Transactional
    public StaffChange enable(ClinicId clinic, UUID id, UUID by) {
        return changed(lettingIn(true), clinic, id, Deed.ACCOUNT_CHANGED, by);
    }

    /** For somebody who forgot theirs: good for one sign-in, which asks for an own one. */
    @Transactional
    public StaffChange renewPassword(ClinicId clinic, UUID id, UUID by) {
        var password = FirstOwner.drawn();
        var change = db.sql("""
                        update account set password_hash = :hash, must_change_password = true, changed_at = :now
                         where id = :id and clinic_id = :clinic returning login
                        """).param("hash", passwords.encode(password));
        var renewed = changed(change, clinic, id, Deed.ACCOUNT_CHANGED, by);
        return renewed instanceof StaffChange.Changed ? new StaffChange.PasswordDrawn(password) : renewed;
    }

    private JdbcClient.StatementSpec lettingIn(boolean enabled) {
        return db.sql("""
                        update account set disabled = :disabled, changed_at = :now
                         where id = :id and clinic_id = :clinic returning login
                        """).param("disabled", !enabled);
    }

    /** The owners' rows stay locked, so that two of them cannot remove each other at once. */
    private boolean isLastOwner(ClinicId clinic, UUID id) {
        var owners = db.sql("""
                        select id from account where clinic_id = ? and 'OWNER' = any (roles) and not disabled
                         order by id for update
                        """).param(clinic.value()).query(UUID.class).list();
        return owners.size() == 1 && owners.contains(id);
    }

    private StaffChange changed(JdbcClient.StatementSpec change, ClinicId clinic, UUID id, Deed deed, UUID by) {
        var login = change.param("id", id)
                .param("clinic", clinic.value())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query(String.class)
                .optional();
        if (login.isEmpty()) return new StaffChange.Unknown();
        signOut(login.get());
        record(clinic, id, deed, by);
        return new StaffChange.Changed();
    }

    private void signOut(String login) {
        db.sql("delete from spring_session where principal_name = ?")
                .param(login)
                .update();
    }

    private void record(ClinicId clinic, UUID account, Deed deed, UUID by) {
        audit.record(clinic, Actor.account(by), deed, Subject.of("account", account));
    }
}
