package org.sankofa.experience.internal.mail;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads bytes of mails, which often are in another character set than they say. */
final class Charsets {

    /** What is sent under these names is, in truth, what Windows writes. */
    private static final Set<String> REALLY_WINDOWS = Set.of("iso-8859-1", "latin1", "us-ascii", "ascii", "ansi_x3.4-1968");
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /**
     * A text that was read.
     *
     * @param text what the bytes say
     * @param problem code of what was wrong with them; null when all was well
     */
    record Read(String text, String problem) {
    }

    private Charsets() {
    }

    /** @param declared name of the character set as the mail says; null for none */
    static Read read(byte[] bytes, String declared) {
        String name = declared == null ? "" : declared.strip().toLowerCase(Locale.ROOT);
        if (name.isEmpty() || REALLY_WINDOWS.contains(name)) {
            return new Read(strict(bytes, StandardCharsets.UTF_8).orElseGet(() -> new String(bytes, WINDOWS)), null);
        }
        Charset charset = named(name);
        if (charset == null) {
            return new Read(strict(bytes, StandardCharsets.UTF_8).orElseGet(() -> new String(bytes, WINDOWS)),
                    "charset-unknown");
        }
        Optional<String> exact = strict(bytes, charset);
        if (exact.isPresent()) {
            return new Read(exact.get(), null);
        }
        String other = StandardCharsets.UTF_8.equals(charset) ? new String(bytes, WINDOWS)
                : strict(bytes, StandardCharsets.UTF_8).orElseGet(() -> new String(bytes, charset));
        return new Read(other, "charset-broken");
    }

    private static Charset named(String name) {
        try {
            Charset charset = Charset.forName(name);
            return charset.canEncode() ? charset : null;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return null;
        }
    }

    private static Optional<String> strict(byte[] bytes, Charset charset) {
        try {
            return Optional.of(charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT).decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
