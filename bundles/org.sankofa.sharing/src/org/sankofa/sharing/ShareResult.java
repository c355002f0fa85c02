package org.sankofa.sharing;

/**
 * What went out and what came in.
 *
 * @param received what came in on the way; nothing where nobody had sent anything
 * @param sent how many versions were sent
 * @param files how many attached files were sent
 * @param attempts how often it was tried because others were faster
 */
public record ShareResult(ReceiveResult received, int sent, int files, int attempts) {
}
