package org.sankofa.sharing;

import java.util.Optional;

import org.sankofa.store.Space;

/**
 * What came out of a file of versions.
 *
 * @param space the space it is of
 * @param joined what was joined, when the space was not here before
 * @param received what came in, when it was
 * @param files how many attached files it brought
 */
public record BundleResult(Space space, Optional<JoinResult> joined, Optional<ReceiveResult> received, int files) {
}
