package org.sankofa.sharing.internal;

import java.io.EOFException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.nio.channels.UnresolvedAddressException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import javax.net.ssl.SSLException;

import org.eclipse.jgit.errors.MissingBundlePrerequisiteException;
import org.eclipse.jgit.errors.NoRemoteRepositoryException;
import org.eclipse.jgit.errors.NotSupportedException;
import org.eclipse.jgit.errors.TooLargeObjectInPackException;
import org.eclipse.jgit.errors.TransportException;
import org.sankofa.sharing.SharingException;
import org.sankofa.sharing.SharingException.Code;
import org.sankofa.store.StoreException;
import org.sankofa.store.internal.git.LimitedInput;

/** Says in a sentence what a failure means and what to do. */
public final class Failure {

    private static final int DEEPEST = 20;
    private static final int SAID = 200;
    private static final Pattern ADDRESS = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*://\\S*?(?=[:;,]?(\\s|$))");
    /** What JGit says of an answer that broke off before its status was whole. */
    private static final Pattern BROKEN_STATUS = Pattern.compile(": (-1|\\d{1,2}) null");

    private Failure() {
    }

    /** @return a failure of the store, with its own sentence */
    public static SharingException of(StoreException e) {
        return new SharingException(switch (e.code()) {
            case INVALID_CONTENT -> Code.DAMAGED;
            case OTHER_EPOCH -> Code.OTHER_EPOCH;
            case NOT_SIGNED -> Code.NOT_SIGNED;
            case NEWER_VERSION -> Code.NEWER_VERSION;
            case ALREADY_EXISTS -> Code.ALREADY_THERE;
            case CANCELLED -> Code.CANCELLED;
            default -> Code.LOCAL;
        }, e.getMessage(), e);
    }

    /** @return a sentence of ours */
    public static SharingException of(Code code, String key, Object... values) {
        return new SharingException(code, Messages.text(key, values), null);
    }

    /**
     * @param where the address, without password
     * @param e what happened
     */
    public static SharingException of(String where, Exception e) {
        if (e instanceof SharingException failure) {
            return failure;
        }
        List<Throwable> chain = new ArrayList<>();
        for (Throwable t = e; t != null && chain.size() < DEEPEST && !chain.contains(t); t = t.getCause()) {
            chain.add(t);
            chain.addAll(List.of(t.getSuppressed()));
        }
        for (Throwable t : chain) {
            if (t instanceof SharingException failure) {
                return failure;
            }
            if (t instanceof StoreException failure) {
                return of(failure);
            }
        }
        if (isDiskFull(e)) {
            return new SharingException(Code.LOCAL, Messages.text("failure.diskFull"), e);
        }
        for (Throwable t : chain) {
            Code code = byType(t);
            if (code != null) {
                return new SharingException(code, sentence(code, where, t), e);
            }
        }
        String text = chain.stream().map(t -> withoutAddresses(String.valueOf(t.getMessage()), where))
                .reduce("", (a, b) -> a + "; " + b);
        Code code = byText(text.toLowerCase(Locale.ROOT));
        return new SharingException(code, sentence(code, where, e), e);
    }

    /** @return whether a disk of this machine is full; what a server says of its own comes in another form */
    public static boolean isDiskFull(Throwable failure) {
        int depth = 0;
        for (Throwable t = failure; t != null && depth++ < DEEPEST; t = t.getCause()) {
            String text = String.valueOf(t.getMessage()).toLowerCase(Locale.ROOT);
            if ((t.getClass() == IOException.class || t instanceof FileSystemException)
                    && (text.contains("no space left") || text.contains("not enough space")
                            || text.contains("quota exceeded"))) {
                return true;
            }
        }
        return false;
    }

    /** @return whether the answer was none of Git's, by its type of content or as a whole */
    public static boolean isNotGit(Throwable t) {
        return t instanceof NotSupportedException
                || t instanceof TransportException && String.valueOf(t.getMessage()).contains("expected Content-Type");
    }

    private static Code byType(Throwable t) {
        if (t instanceof CertificateExpiredException || t instanceof CertificateNotYetValidException) {
            return Code.CLOCK;
        }
        if (t instanceof SSLException) {
            return null;
        }
        if (t instanceof LimitedInput.TooMuchException || t instanceof TooLargeObjectInPackException) {
            return Code.TOO_LARGE;
        }
        if (t instanceof MissingBundlePrerequisiteException) {
            return Code.MISSING_BEFORE;
        }
        if (t instanceof SocketTimeoutException || t instanceof java.util.concurrent.TimeoutException) {
            return Code.TIMEOUT;
        }
        if (t instanceof UnknownHostException || t instanceof ConnectException || t instanceof NoRouteToHostException
                || t instanceof UnresolvedAddressException || t instanceof SocketException
                || t instanceof EOFException) {
            return Code.NO_CONNECTION;
        }
        if (t instanceof InterruptedIOException) {
            return t.getMessage() != null && t.getMessage().toLowerCase(Locale.ROOT).contains("timeout")
                    || String.valueOf(t.getMessage()).toLowerCase(Locale.ROOT).contains("timed out") ? Code.TIMEOUT
                            : Code.CANCELLED;
        }
        if (t instanceof InterruptedException || t instanceof org.eclipse.jgit.api.errors.CanceledException) {
            return Code.CANCELLED;
        }
        if (t instanceof NoRemoteRepositoryException) {
            return Code.NOT_FOUND;
        }
        return t instanceof AccessDeniedException ? Code.FORBIDDEN : null;
    }

    /** @return the text without what is only part of an address, as a port 40461 or a folder “not found” */
    private static String withoutAddresses(String text, String where) {
        return ADDRESS.matcher(where.isEmpty() ? text : text.replace(where, "")).replaceAll("");
    }

    private static boolean hasStatus(String text, String statuses) {
        return Pattern.compile("(?<!\\d)(" + statuses + ")(?!\\d)").matcher(text).find();
    }

    private static Code byText(String text) {
        if (text.contains("not authorized") || text.contains("auth fail") || text.contains("authentication")
                || text.contains("no more auth") || text.contains("cannot log in") || hasStatus(text, "401")) {
            return Code.NOT_AUTHORIZED;
        }
        if (text.contains("certificate") || text.contains("host key") || text.contains("server key")
                || text.contains("ssl") || text.contains("pkix")) {
            return Code.UNKNOWN_SERVER;
        }
        if (text.contains("no space left") || text.contains("disk quota") || text.contains("quota exceeded")
                || text.contains("disk full") || hasStatus(text, "507")) {
            return Code.SERVER_FULL;
        }
        if (text.contains("not permitted") || text.contains("forbidden") || text.contains("access denied")
                || text.contains("permission denied") || hasStatus(text, "403")) {
            return Code.FORBIDDEN;
        }
        if (text.contains("not found") || hasStatus(text, "404") || text.contains("does not appear to be")
                || text.contains("does not exist")) {
            return Code.NOT_FOUND;
        }
        if (text.contains("timeout") || text.contains("timed out")) {
            return Code.TIMEOUT;
        }
        if (text.contains("cancel")) {
            return Code.CANCELLED;
        }
        if (text.contains("redirect")) {
            return Code.INSECURE;
        }
        if (text.contains("unexpected end") || text.contains("premature") || text.contains("connection")
                || text.contains("short read") || text.contains("closed") || text.contains("eof")
                || text.contains("hung up") || text.contains("no session attached") || text.contains("cannot get exit code")
                || text.contains("content-type null") || BROKEN_STATUS.matcher(text).find()
                || hasStatus(text, "502|503|504")) {
            return Code.NO_CONNECTION;
        }
        if (text.contains("unpack")) {
            return Code.SERVER_REFUSED;
        }
        return Code.STRANGE_ANSWER;
    }

    private static String sentence(Code code, String where, Throwable t) {
        return switch (code) {
            case NO_CONNECTION -> Messages.text("failure.noConnection", where);
            case TIMEOUT -> Messages.text("failure.timeout", where);
            case NOT_FOUND -> Messages.text("failure.notFound", where);
            case NOT_AUTHORIZED -> Messages.text("failure.notAuthorized", where);
            case FORBIDDEN -> Messages.text("failure.forbidden", where);
            case UNKNOWN_SERVER -> Messages.text("failure.unknownServer", where);
            case CLOCK -> Messages.text("failure.clock", where);
            case SERVER_FULL -> Messages.text("failure.serverFull", where);
            case SERVER_REFUSED -> Messages.text("failure.serverRefused", where, said(t.getMessage()));
            case TOO_LARGE -> Messages.text("failure.tooLarge", where);
            case MISSING_BEFORE -> Messages.text("failure.missingBefore", where);
            case INSECURE -> Messages.text("failure.redirect", where);
            case CANCELLED -> Messages.text("failure.cancelled");
            default -> Messages.text("failure.strangeAnswer", where, said(t.getMessage()));
        };
    }

    /** @return what the other side said, on one line, shortened, without anything that looks like a password */
    public static String said(String text) {
        if (text == null) {
            return "";
        }
        String clean = text.replaceAll("\\p{Cntrl}+", " ").replaceAll("://[^/@\\s]*@", "://").strip();
        return clean.length() > SAID ? clean.substring(0, SAID) + "\u2026" : clean;
    }

    /** Work that may fail in JGit's ways. */
    @FunctionalInterface
    public interface Work<T> {
        /** Does it. */
        T run() throws IOException, SharingException, StoreException;
    }

    /** @return what the work gives; its failures as sentences */
    public static <T> T in(String where, Work<T> work) throws SharingException {
        try {
            return work.run();
        } catch (StoreException e) {
            throw of(e);
        } catch (IOException | RuntimeException e) {
            throw of(where, e);
        }
    }
}
