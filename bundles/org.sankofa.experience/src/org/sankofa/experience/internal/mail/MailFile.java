package org.sankofa.experience.internal.mail;

import java.nio.file.Path;

/**
 * A file that came with a mail, set aside until the import is decided.
 *
 * @param name a plain name without folders
 * @param mediaType as the sender says
 * @param size in bytes
 * @param sha256 of its content
 * @param content where it lies for now
 */
public record MailFile(String name, String mediaType, long size, String sha256, Path content) {
}
