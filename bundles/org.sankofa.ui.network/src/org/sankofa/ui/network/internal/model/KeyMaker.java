package org.sankofa.ui.network.internal.model;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.interfaces.EdECPrivateKey;
import java.security.interfaces.EdECPublicKey;
import java.util.Base64;

/** Makes an Ed25519 key in the form of {@code ssh-keygen}, for those who have none; it has no passphrase. */
public final class KeyMaker {

    private static final String TYPE = "ssh-ed25519";
    private static final int BLOCK = 8;
    private static final int LINE = 70;
    private static final int HALF = 32;

    private KeyMaker() {
    }

    /**
     * Makes a key and its public half beside it.
     *
     * @param folder where to; made where it is missing
     * @param name of the file; where there is one already, a number is added
     * @param comment said in the public half, such as an address
     * @return the private key, readable by its owner alone where the system can say so
     */
    public static Path make(Path folder, String name, String comment) throws IOException, GeneralSecurityException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder);
            restrict(folder, "rwx------");
        }
        Path file = folder.resolve(name);
        for (int i = 2; Files.exists(file) || Files.exists(publicHalf(file)); i++) {
            file = folder.resolve(name + '_' + i);
        }
        KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        byte[] point = point((EdECPublicKey) pair.getPublic());
        byte[] seed = ((EdECPrivateKey) pair.getPrivate()).getBytes().orElseThrow(() -> new GeneralSecurityException("The key keeps its secret."));
        String said = comment.replaceAll("\\s+", " ").strip();
        Path empty = Files.createFile(file);
        // nobody else may read it, not even before something stands in it
        restrict(empty, "rw-------");
        Files.writeString(file, privateText(point, seed, said), StandardCharsets.US_ASCII, StandardOpenOption.WRITE);
        Files.writeString(publicHalf(file), TYPE + ' ' + Base64.getEncoder().encodeToString(publicBlob(point)) + ' ' + said + '\n');
        return file;
    }

    private static Path publicHalf(Path file) {
        return file.resolveSibling(file.getFileName() + ".pub");
    }

    private static void restrict(Path path, String permissions) throws IOException {
        if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
        }
    }

    /** The point as 32 bytes, the lowest first; the highest bit says whether x is odd. */
    private static byte[] point(EdECPublicKey key) {
        byte[] high = key.getPoint().getY().toByteArray();
        byte[] point = new byte[HALF];
        for (int i = 0; i < high.length && i < HALF; i++) {
            point[i] = high[high.length - 1 - i];
        }
        if (key.getPoint().isXOdd()) {
            point[HALF - 1] |= (byte) 0x80;
        }
        return point;
    }

    private static byte[] publicBlob(byte[] point) {
        return new Bytes().text(TYPE).string(point).all();
    }

    private static String privateText(byte[] point, byte[] seed, String comment) {
        int check = new SecureRandom().nextInt();
        byte[] both = new byte[2 * HALF];
        System.arraycopy(seed, 0, both, 0, HALF);
        System.arraycopy(point, 0, both, HALF, HALF);
        Bytes secret = new Bytes().number(check).number(check).text(TYPE).string(point).string(both).text(comment);
        for (int i = 1; secret.size() % BLOCK != 0; i++) {
            secret.one(i);
        }
        Bytes file = new Bytes().raw("openssh-key-v1\0".getBytes(StandardCharsets.US_ASCII)).text("none").text("none").text("")
                .number(1).string(publicBlob(point)).string(secret.all());
        String lines = Base64.getMimeEncoder(LINE, new byte[] {'\n'}).encodeToString(file.all());
        return "-----BEGIN OPENSSH PRIVATE KEY-----\n" + lines + "\n-----END OPENSSH PRIVATE KEY-----\n";
    }

    /** Numbers and strings with their length before them, as SSH writes them. */
    private static final class Bytes {

        private final ByteArrayOutputStream out = new ByteArrayOutputStream();

        Bytes one(int value) {
            out.write(value);
            return this;
        }

        Bytes number(int value) {
            return one(value >>> 24).one(value >>> 16).one(value >>> 8).one(value);
        }

        Bytes raw(byte[] bytes) {
            out.writeBytes(bytes);
            return this;
        }

        Bytes string(byte[] bytes) {
            return number(bytes.length).raw(bytes);
        }

        Bytes text(String text) {
            return string(text.getBytes(StandardCharsets.UTF_8));
        }

        int size() {
            return out.size();
        }

        byte[] all() {
            return out.toByteArray();
        }
    }
}
