package org.sankofa.sharing;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;

/**
 * How sharing goes about it.
 *
 * @param questions who answers what only a person can
 * @param credentials places where passwords are kept, asked in this order before the person is
 * @param ssh folder of SSH keys and known servers; null: {@code .ssh} in the person's home
 * @param timeout how long a server may be silent
 * @param cache folder where the beginning of a large transfer is kept to go on with; null: in the person's cache
 * @param attempts how often to try when others are faster
 */
public record SharingOptions(Questions questions, List<Credentials> credentials, Path ssh, Duration timeout,
        Path cache, int attempts) {

    private static final Duration TIMEOUT = Duration.ofSeconds(60);
    private static final int ATTEMPTS = 40;

    /** Takes a copy of the list. */
    public SharingOptions {
        Objects.requireNonNull(questions);
        credentials = List.copyOf(credentials);
        ssh = ssh == null ? Path.of(System.getProperty("user.home", "."), ".ssh") : ssh;
        cache = cache == null ? Path.of(System.getProperty("user.home", "."), ".cache", "sankofa", "seeds") : cache;
        timeout = timeout == null ? TIMEOUT : timeout;
        attempts = attempts < 1 ? ATTEMPTS : attempts;
    }

    /** @return the usual ways, with these answers */
    public static SharingOptions of(Questions questions) {
        return new SharingOptions(questions, List.of(), null, null, null, 0);
    }

    /** @return these options with other answers */
    public SharingOptions withQuestions(Questions others) {
        return new SharingOptions(others, credentials, ssh, timeout, cache, attempts);
    }

    /** @return these options with places where passwords are kept */
    public SharingOptions with(List<Credentials> places) {
        return new SharingOptions(questions, places, ssh, timeout, cache, attempts);
    }

    /** @return these options with another folder of SSH keys */
    public SharingOptions withSsh(Path folder) {
        return new SharingOptions(questions, credentials, folder, timeout, cache, attempts);
    }

    /** @return these options with another patience */
    public SharingOptions withTimeout(Duration time) {
        return new SharingOptions(questions, credentials, ssh, time, cache, attempts);
    }

    /** @return these options with another folder for beginnings of large transfers */
    public SharingOptions withCache(Path folder) {
        return new SharingOptions(questions, credentials, ssh, timeout, folder, attempts);
    }
}
