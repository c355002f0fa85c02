package org.sankofa.store.internal.sign;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The bytes of a commit taken apart as Git does it: what is signed is the commit without the header that holds the
 * signature.
 *
 * @param payload what is signed
 * @param signature the text of the signature; empty when there is none
 * @param headers how many signatures there are
 */
public record SignedCommit(byte[] payload, String signature, int headers) {

    private static final String HEADER = "gpgsig ";
    private static final String OTHER_HEADER = "gpgsig-sha256 ";

    /** @return the bytes of a commit taken apart */
    public static SignedCommit parse(byte[] commit) {
        ByteArrayOutputStream payload = new ByteArrayOutputStream(commit.length);
        StringBuilder signature = new StringBuilder();
        int headers = 0;
        boolean inside = false;
        boolean skipped = false;
        int at = 0;
        while (at < commit.length && commit[at] != '\n') {
            int end = at;
            while (end < commit.length && commit[end] != '\n') {
                end++;
            }
            String line = new String(commit, at, end - at, StandardCharsets.ISO_8859_1);
            int next = Math.min(end + 1, commit.length);
            if (line.startsWith(" ") && (inside || skipped)) {
                if (inside) {
                    signature.append('\n').append(line, 1, line.length());
                }
            } else {
                inside = line.startsWith(HEADER);
                skipped = line.startsWith(OTHER_HEADER);
                if (inside) {
                    headers++;
                    signature.append(headers > 1 ? "\n" : "").append(line, HEADER.length(), line.length());
                } else if (!skipped) {
                    payload.write(commit, at, next - at);
                }
            }
            at = next;
        }
        payload.write(commit, at, commit.length - at);
        return new SignedCommit(payload.toByteArray(), signature.toString(), headers);
    }

    /** @return the commit with a signature, after its other headers, where Git puts it */
    public static byte[] with(byte[] commit, String signature) {
        int end = 0;
        while (commit[end] != '\n' || commit[end + 1] != '\n') {
            end++;
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream(commit.length + signature.length() + 64);
        out.write(commit, 0, end + 1);
        out.writeBytes((HEADER + signature.strip().replace("\n", "\n ") + "\n").getBytes(StandardCharsets.US_ASCII));
        out.write(commit, end + 1, commit.length - end - 1);
        return out.toByteArray();
    }

    /**
     * Compares signature and commit.
     *
     * @param key the key that signed; empty when the signature is of no known sort
     * @param valid whether the signature is this key's for this commit
     */
    public record Checked(Optional<PublicKeyBlob> key, boolean valid) {
    }

    /** @return what the signature is worth */
    public Checked check() {
        Optional<SshSignature> ssh = headers == 1 ? SshSignature.parse(signature) : Optional.empty();
        return new Checked(ssh.map(SshSignature::key), ssh.filter(s -> s.belongsTo(payload)).isPresent());
    }

    /** @return whether the signature is of another sort than ours, such as one of GPG */
    public boolean isOtherSort() {
        return headers == 1 && !signature.startsWith("-----BEGIN SSH SIGNATURE-----");
    }
}
