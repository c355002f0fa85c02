package org.sankofa.sharing.internal;

import java.net.URISyntaxException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import org.eclipse.jgit.transport.URIish;
import org.sankofa.sharing.Login;
import org.sankofa.sharing.SharingException;
import org.sankofa.sharing.SharingException.Code;

/**
 * Where the other side is. What is written, stored and said of it holds no password: one that stood in the address
 * is kept apart and used for this one operation.
 */
public final class Address {

    /** How the other side is reached. */
    public enum Kind {
        /** A folder of this machine, a stick or a network drive. */
        FOLDER,
        /** HTTP, with or without S. */
        HTTP,
        /** SSH. */
        SSH,
        /** Git's own protocol, without secrets. */
        GIT
    }

    /** {@code user@host:path}, or {@code host.of.some.kind:path}. */
    private static final Pattern SHORT = Pattern
            .compile("(?:[A-Za-z0-9._+-]+@[A-Za-z0-9.-]+|[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)+):[^:\\\\].*");
    private static final Pattern HOST = Pattern.compile("[A-Za-z0-9_](?:[A-Za-z0-9._-]*)|\\[?[0-9A-Fa-f:.%]+\\]?");

    private final Kind kind;
    private final URIish uri;
    private final Path folder;
    private final Login login;

    private Address(Kind kind, URIish uri, Path folder, Login login) {
        this.kind = kind;
        this.uri = uri;
        this.folder = folder;
        this.login = login;
    }

    /**
     * @param text an URL, {@code user@host:path} as Git writes it, or the path of a folder
     * @throws SharingException INVALID_ADDRESS
     */
    public static Address of(String text) throws SharingException {
        String trimmed = text == null ? "" : text.strip();
        if (trimmed.isEmpty() || trimmed.chars().anyMatch(c -> c < ' ' || c == 0x7f) || trimmed.length() > 2000) {
            throw invalid();
        }
        try {
            int colon = trimmed.indexOf("://");
            String scheme = colon > 0 ? trimmed.substring(0, colon).toLowerCase(Locale.ROOT) : "";
            if (scheme.isEmpty() && !trimmed.regionMatches(true, 0, "file:", 0, 5)) {
                return SHORT.matcher(trimmed).matches() ? ssh(new URIish(trimmed)) : folder(trimmed);
            }
            return switch (scheme) {
                case "http", "https" -> http(new URIish(trimmed));
                case "ssh", "git+ssh", "ssh+git" -> ssh(new URIish(trimmed));
                case "git" -> new Address(Kind.GIT, checked(new URIish(trimmed)), null, null);
                case "file", "" -> folder(fileOf(trimmed));
                default -> throw new SharingException(Code.INVALID_ADDRESS,
                        Messages.text("address.scheme", scheme), null);
            };
        } catch (URISyntaxException | InvalidPathException e) {
            // the cause quotes the address, which may hold a password
            throw invalid();
        }
    }

    private static SharingException invalid() {
        return new SharingException(Code.INVALID_ADDRESS, Messages.text("address.invalid"), null);
    }

    private static String fileOf(String text) {
        String path = text.substring("file:".length());
        if (path.startsWith("///") && path.length() > 5 && path.charAt(5) == ':') {
            return path.substring(3);
        }
        return path.startsWith("//") && !path.startsWith("///") ? path : path.replaceFirst("^/+", "/");
    }

    private static Address folder(String path) {
        return new Address(Kind.FOLDER, null, Path.of(path).toAbsolutePath().normalize(), null);
    }

    private static URIish checked(URIish uri) throws SharingException {
        // a host or path that begins with a hyphen would be read as an option by programs further on
        if (uri.getHost() == null || !HOST.matcher(uri.getHost()).matches()
                || uri.getPath() == null || uri.getPath().isBlank() || uri.getPath().startsWith("-")
                || uri.getUser() != null && uri.getUser().startsWith("-")) {
            throw invalid();
        }
        return uri;
    }

    private static Address http(URIish uri) throws SharingException {
        URIish plain = checked(uri).setUser(null).setPass(null);
        String path = plain.getPath().replaceFirst("[?#].*$", "").replaceFirst("/+$", "");
        if (path.isEmpty()) {
            throw invalid();
        }
        Login given = uri.getUser() == null ? null
                : new Login(uri.getUser(), uri.getPass() == null ? new char[0] : uri.getPass().toCharArray());
        return new Address(Kind.HTTP, plain.setPath(path), null, given);
    }

    private static Address ssh(URIish uri) throws SharingException {
        return new Address(Kind.SSH, checked(uri).setPass(null), null, uri.getPass() == null ? null
                : new Login(uri.getUser() == null ? "" : uri.getUser(), uri.getPass().toCharArray()));
    }

    /** @return how it is reached */
    public Kind kind() {
        return kind;
    }

    /** @return the address for JGit, without password; null for a folder */
    public URIish uri() {
        return uri;
    }

    /** @return the folder; null for others */
    public Path folder() {
        return folder;
    }

    /** @return what stood in the address; never stored */
    public Optional<Login> login() {
        return Optional.ofNullable(login);
    }

    /** @return whether it names a host of this machine, where nobody listens on the line */
    public boolean isLocal() {
        String host = uri == null ? "localhost" : uri.getHost().toLowerCase(Locale.ROOT);
        return host.equals("localhost") || host.matches("127(\\.\\d{1,3}){3}") || host.equals("[::1]")
                || host.equals("::1");
    }

    /** @return whether what goes over the line can be read by nobody else */
    public boolean isSecure() {
        return kind == Kind.SSH || kind == Kind.FOLDER || kind == Kind.HTTP && "https".equals(uri.getScheme());
    }

    /** @return the address to store and to say, without password */
    @Override
    public String toString() {
        return kind == Kind.FOLDER ? folder.toUri().toString().replaceFirst("/$", "") : uri.toString();
    }
}
