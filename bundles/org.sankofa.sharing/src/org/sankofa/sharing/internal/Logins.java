package org.sankofa.sharing.internal;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.jgit.errors.UnsupportedCredentialItem;
import org.eclipse.jgit.transport.CredentialItem;
import org.eclipse.jgit.transport.CredentialsProvider;
import org.eclipse.jgit.transport.URIish;
import org.sankofa.sharing.Credentials;
import org.sankofa.sharing.Login;
import org.sankofa.sharing.SharingOptions;

/** Finds name and password where JGit asks for them: in the address, where they are kept, from the person. */
final class Logins extends CredentialsProvider {

    private static final int QUESTIONS = 3;

    private final Address address;
    private final SharingOptions options;
    private final Deque<Supplier<Optional<Login>>> sources = new ArrayDeque<>();
    private int asked;
    private Login tried;
    private Login good;
    private boolean refusedInsecure;

    Logins(Address address, SharingOptions options) {
        this.address = address;
        this.options = options;
        sources.add(address::login);
        String user = address.login().map(Login::user).orElse(address.uri().getUser() == null ? ""
                : address.uri().getUser());
        for (Credentials place : options.credentials()) {
            sources.add(() -> place.find(address.toString(), user));
        }
        for (int i = 0; i < QUESTIONS; i++) {
            sources.add(() -> options.questions().login(address.toString(), user, asked++ > 0));
        }
    }

    /** @return whether a password was withheld because everybody could have read it on the line */
    boolean refusedInsecure() {
        return refusedInsecure;
    }

    /** @return what worked before, to be said at once; empty when nothing was asked for yet */
    Optional<Login> good() {
        return Optional.ofNullable(good);
    }

    /** What was tried last worked. */
    void worked() {
        if (tried != null && good != tried) {
            good = tried;
            boolean kept = good.password().length == 0;
            for (Credentials place : options.credentials()) {
                kept = kept || place.accepted(address.toString(), good);
            }
        }
    }

    @Override
    public boolean isInteractive() {
        return true;
    }

    @Override
    public boolean supports(CredentialItem... items) {
        for (CredentialItem item : items) {
            if (!(item instanceof CredentialItem.Username) && !(item instanceof CredentialItem.Password)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public boolean get(URIish uri, CredentialItem... items) throws UnsupportedCredentialItem {
        if (!supports(items)) {
            return false;
        }
        if (!address.isSecure() && !address.isLocal() || uri.getHost() == null
                || !uri.getHost().equalsIgnoreCase(address.uri().getHost())) {
            // another host, or everybody on the way could read it
            refusedInsecure = true;
            return false;
        }
        Optional<Login> login = good != null ? Optional.of(good) : next();
        login.ifPresent(found -> {
            tried = found;
            for (CredentialItem item : items) {
                if (item instanceof CredentialItem.Username user) {
                    user.setValue(found.user());
                } else if (item instanceof CredentialItem.Password password) {
                    password.setValue(found.password());
                }
            }
        });
        return login.isPresent();
    }

    private Optional<Login> next() {
        if (tried != null) {
            forget();
        }
        while (!sources.isEmpty()) {
            Optional<Login> login = sources.poll().get();
            if (login.isPresent()) {
                return login;
            }
        }
        return Optional.empty();
    }

    private void forget() {
        Login refused = tried;
        tried = null;
        options.credentials().forEach(place -> place.refused(address.toString(), refused));
    }

    @Override
    public void reset(URIish uri) {
        if (tried != null) {
            good = null;
            forget();
        }
    }
}
