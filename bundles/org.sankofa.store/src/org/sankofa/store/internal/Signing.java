package org.sankofa.store.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

import org.sankofa.store.CommitSigner;
import org.sankofa.store.SigningException;
import org.sankofa.store.internal.sign.KeySigner;
import org.sankofa.store.internal.sign.SignedCommit;

/**
 * Signs the commits of a workspace. Whatever goes wrong, the save goes on without a signature, and the user is told
 * once.
 */
final class Signing {

    /** How long a signer may take: the agent may ask the user. */
    private static final long PATIENCE_SECONDS = 20;
    /** A signer that did not answer is left alone for so long, or every save would wait for it. */
    private static final long REST_NANOS = TimeUnit.SECONDS.toNanos(60);

    private final List<Consumer<String>> listeners = new CopyOnWriteArrayList<>();
    private volatile CommitSigner named;
    private volatile CommitSigner own;
    private String problem;
    private long restUntil;

    /** @param key file of the key, or empty for none */
    void key(Optional<Path> key) {
        own = key.<CommitSigner>map(file -> new KeySigner(file, KeySigner.agentOfUser())).orElse(null);
        synchronized (this) {
            problem = null;
            restUntil = 0;
        }
    }

    /** @param signer used instead of the key; null: the key again */
    void signer(CommitSigner signer) {
        named = signer;
        synchronized (this) {
            problem = null;
            restUntil = 0;
        }
    }

    void listen(Consumer<String> listener) {
        listeners.add(listener);
        problem().ifPresent(listener);
    }

    synchronized Optional<String> problem() {
        return Optional.ofNullable(problem);
    }

    /** @return the commit, with a signature where one could be had */
    byte[] sign(byte[] commit) {
        CommitSigner signer = named != null ? named : own;
        synchronized (this) {
            if (signer == null || restUntil != 0 && System.nanoTime() - restUntil < 0) {
                return commit;
            }
        }
        try {
            String signature = ask(signer, commit);
            byte[] signed = SignedCommit.with(commit, signature);
            SignedCommit parsed = SignedCommit.parse(signed);
            if (!java.util.Arrays.equals(parsed.payload(), commit) || !parsed.check().valid()) {
                throw new SigningException("What came back is no signature of what was to be signed."
                        + " Choose another key.");
            }
            synchronized (this) {
                problem = null;
                restUntil = 0;
            }
            return signed;
        } catch (SigningException e) {
            failed(e.getMessage());
            return commit;
        }
    }

    private String ask(CommitSigner signer, byte[] commit) throws SigningException {
        FutureTask<String> task = new FutureTask<>(() -> signer.sign(commit.clone()));
        Thread thread = new Thread(task, "Signing");
        thread.setDaemon(true);
        thread.start();
        try {
            String signature = task.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (signature == null || !signature.matches("[\\x20-\\x7e\n]+")) {
                throw new SigningException("What came back is no signature. Choose another key.");
            }
            return signature;
        } catch (TimeoutException e) {
            synchronized (this) {
                restUntil = System.nanoTime() + REST_NANOS;
            }
            task.cancel(true);
            throw new SigningException("Nothing came back in " + PATIENCE_SECONDS
                    + " seconds. See whether the SSH agent waits for your answer.", e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof SigningException s ? s
                    : new SigningException("Your key could not be used: " + e.getCause().getMessage()
                            + ". Choose another one.", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SigningException("It was interrupted.", e);
        }
    }

    private void failed(String why) {
        String sentence = Messages.text("signing.failed", why);
        synchronized (this) {
            if (sentence.equals(problem)) {
                return;
            }
            problem = sentence;
        }
        listeners.forEach(listener -> listener.accept(sentence));
    }
}
