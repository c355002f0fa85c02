package org.sankofa.sharing;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What became of a space that was left.
 *
 * @param kept the folder its records are kept in, when the space was taken out of the workspace
 */
public record LeaveResult(Optional<Path> kept) {
}
