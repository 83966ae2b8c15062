package com.eoclinica.acolhe.access;

import com.eoclinica.acolhe.shared.ClinicId;
import java.io.Serial;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.security.core.CredentialsContainer;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** The one who is signed in, as the session remembers them; the password's hash is forgotten at once. */
public final class SignedIn implements UserDetails, CredentialsContainer {

    @Serial
    private static final long serialVersionUID = 1;

    private final UUID id;
    private final UUID clinic;
    private final String login;
    private final String name;
    private final Set<Role> roles;
    private final boolean mustChangePassword;
    private final boolean secondFactor;
    private final boolean disabled;
    private String hash;

    SignedIn(Account account, String hash) {
        this.id = account.id();
        this.clinic = account.clinicId().value();
        this.login = account.login();
        this.name = account.name();
        this.roles = Set.copyOf(account.roles());
        this.mustChangePassword = account.mustChangePassword();
        this.secondFactor = account.secondFactor();
        this.disabled = account.disabled();
        this.hash = hash;
    }

    /** As another issuer vouches for them: password and second factor are its business then. */
    SignedIn vouchedFor() {
        return new SignedIn(new Account(id, clinicId(), login, name, roles, false, true, disabled), "");
    }

    public UUID id() {
        return id;
    }

    public ClinicId clinicId() {
        return new ClinicId(clinic);
    }

    public String name() {
        return name;
    }

    public Set<Role> roles() {
        return roles;
    }

    public boolean mustChangePassword() {
        return mustChangePassword;
    }

    public boolean hasSecondFactor() {
        return secondFactor;
    }

    public boolean may(Permission permission) {
        return roles.stream().anyMatch(role -> role.permissions().contains(permission));
    }

    @Override
    public Collection<SimpleGrantedAuthority> getAuthorities() {
        return roles.stream()
                .flatMap(role -> role.permissions().stream())
                .map(Permission::authority)
                .map(SimpleGrantedAuthority::new)
                .collect(Collectors.toSet());
    }

    @Override
    public String getPassword() {
        return hash;
    }

    @Override
    public String getUsername() {
        return login;
    }

    @Override
    public boolean isEnabled() {
        return !disabled;
    }

    @Override
    public void eraseCredentials() {
        hash = "";
    }
}
