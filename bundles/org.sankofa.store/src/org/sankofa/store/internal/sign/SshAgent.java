package org.sankofa.store.internal.sign;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;

import org.sankofa.store.SigningException;

/** Asks the SSH agent of the user to sign: the private key stays with it. */
final class SshAgent {

    private static final int SIGN_REQUEST = 13;
    private static final int SIGN_RESPONSE = 14;
    private static final int RSA_SHA2_512 = 4;
    private static final int LARGEST = 64 << 10;

    private final Path socket;

    SshAgent(Path socket) {
        this.socket = socket;
    }

    /** @return a signature with the name of its algorithm */
    byte[] sign(PublicKeyBlob key, byte[] data) throws SigningException {
        byte[] request = new Wire.Out().raw(new byte[] { SIGN_REQUEST }).string(key.blob()).string(data)
                .number(key.type().equals("ssh-rsa") ? RSA_SHA2_512 : 0).bytes();
        try (SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX)) {
            channel.connect(UnixDomainSocketAddress.of(socket));
            ByteBuffer out = ByteBuffer.wrap(new Wire.Out().string(request).bytes());
            while (out.hasRemaining()) {
                channel.write(out);
            }
            int length = new Wire(read(channel, 4)).number();
            if (length < 1 || length > LARGEST) {
                throw new IOException("an answer of " + length + " bytes");
            }
            Wire answer = new Wire(read(channel, length));
            if (answer.take(1)[0] != SIGN_RESPONSE) {
                throw new SigningException("The SSH agent does not have the key " + key.fingerprint()
                        + ", or did not want to use it. Add the key with \"ssh-add\".");
            }
            return answer.string();
        } catch (IOException | Wire.MalformedException | UnsupportedOperationException e) {
            throw new SigningException("The SSH agent does not answer (" + e.getMessage()
                    + "). Start it and add your key with \"ssh-add\".", e);
        }
    }

    private static byte[] read(SocketChannel channel, int count) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(count);
        while (buffer.hasRemaining()) {
            if (channel.read(buffer) < 0) {
                throw new IOException("it hung up");
            }
        }
        return buffer.array();
    }
}
