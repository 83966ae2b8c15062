package com.eoclinica.acolhe.privacy;

import com.google.crypto.tink.Aead;
import java.security.GeneralSecurityException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * A cipher that seals on a few threads which stay, for callers that seal one thing and end, as a webhook's thread does. Tink keeps a
 * source of randomness for each thread and looks through every jar when it makes one: 4 % of the application's processor time
 * under load (JFR). Opening needs none.
 */
record Kept(Aead aead) implements Aead {

    private static final ExecutorService THREADS = Executors.newFixedThreadPool(
            Runtime.getRuntime().availableProcessors(),
            Thread.ofPlatform().name("seal-", 0).daemon().factory());

    @Override
    public byte[] encrypt(byte[] plain, byte[] associated) throws GeneralSecurityException {
        return kept(() -> aead.encrypt(plain, associated));
    }

    @Override
    public byte[] decrypt(byte[] sealed, byte[] associated) throws GeneralSecurityException {
        return aead.decrypt(sealed, associated);
    }

    private static byte[] kept(Callable<byte[]> work) throws GeneralSecurityException {
        try {
            return THREADS.submit(work).get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof GeneralSecurityException broken) throw broken;
            throw new IllegalStateException("A cipher failed", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted before it was sealed", e);
        }
    }
}
