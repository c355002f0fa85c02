package org.sankofa.sharing;

/**
 * The key by which an SSH server says who it is.
 *
 * @param host name and, where it is not the usual one, port
 * @param algorithm kind of key
 * @param fingerprint {@code SHA256:...}, to compare with what the people who run the server say
 */
public record HostKey(String host, String algorithm, String fingerprint) {
}
