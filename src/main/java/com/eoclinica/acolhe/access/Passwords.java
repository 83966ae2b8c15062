package com.eoclinica.acolhe.access;

import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Argon2id with 19 MiB, two passes, one lane: the least OWASP advises. Few at once, or a hundred sign-ins fill the heap. */
final class Passwords implements PasswordEncoder {

    private final PasswordEncoder argon = new Argon2PasswordEncoder(16, 32, 1, 19_456, 2);
    private final Semaphore few = new Semaphore(4, true);

    @Override
    public String encode(@Nullable CharSequence password) {
        few.acquireUninterruptibly();
        try {
            return argon.encode(password);
        } finally {
            few.release();
        }
    }

    @Override
    public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
        few.acquireUninterruptibly();
        try {
            return argon.matches(password, hash);
        } finally {
            few.release();
        }
    }

    @Override
    public boolean upgradeEncoding(@Nullable String hash) {
        return argon.upgradeEncoding(hash);
    }
}
