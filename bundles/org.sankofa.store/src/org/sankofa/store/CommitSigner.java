package org.sankofa.store;

/**
 * Signs what a member saves. The store asks for a signature while it holds the lock of the space, so a signer answers
 * within seconds or fails; a save whose signer fails is kept without a signature.
 */
@FunctionalInterface
public interface CommitSigner {

    /**
     * @param payload the commit without a signature
     * @return a signature in the form of {@code ssh-keygen -Y sign -n git}, with its first and last line
     * @throws SigningException why that cannot be done now
     */
    String sign(byte[] payload) throws SigningException;
}
