package org.sankofa.sharing;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.net.URL;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.equinox.security.storage.EncodingUtils;
import org.eclipse.equinox.security.storage.ISecurePreferences;
import org.eclipse.equinox.security.storage.SecurePreferencesFactory;
import org.eclipse.equinox.security.storage.StorageException;
import org.eclipse.equinox.security.storage.provider.IProviderHints;

/**
 * Eclipse's secure storage. It asks nobody: where the system gives no key to lock it with, it keeps nothing, and the
 * person is asked again next time.
 */
public final class SecureStorage implements Credentials {

    private static final System.Logger LOG = System.getLogger("org.sankofa.sharing");
    private static final String ROOT = "/org.sankofa.sharing";
    private static final String USER = "user";
    private static final String PASSWORD = "password";

    private final URL place;
    private final Map<String, Object> hints = new HashMap<>();

    /** The storage of this person on this machine. */
    public SecureStorage() {
        this(null, Map.of());
    }

    /**
     * @param place file of the storage; null: the usual one
     * @param hints see {@link IProviderHints}
     */
    public SecureStorage(URL place, Map<String, Object> hints) {
        this.place = place;
        this.hints.put(IProviderHints.PROMPT_USER, Boolean.FALSE);
        this.hints.putAll(hints);
        // found out now, not in the middle of something
        SecurePreferencesFactory.class.getName();
    }

    private interface Use<T> {
        T with(ISecurePreferences root) throws StorageException, IOException;
    }

    private <T> Optional<T> use(Use<T> use) {
        try {
            ISecurePreferences root = SecurePreferencesFactory.open(place, hints);
            return root == null ? Optional.empty() : Optional.ofNullable(use.with(root));
        } catch (StorageException | IOException | RuntimeException | LinkageError e) {
            LOG.log(Level.DEBUG, "The secure storage cannot be used: {0}", e.toString());
            return Optional.empty();
        }
    }

    private static String node(String address) {
        return ROOT + '/' + EncodingUtils.encodeSlashes(address);
    }

    @Override
    public Optional<Login> find(String address, String user) {
        return use(root -> {
            if (!root.nodeExists(node(address))) {
                return null;
            }
            ISecurePreferences node = root.node(node(address));
            String name = node.get(USER, "");
            String password = node.get(PASSWORD, null);
            return password == null || !user.isEmpty() && !user.equals(name) ? null
                    : new Login(name, password.toCharArray());
        });
    }

    @Override
    public boolean accepted(String address, Login login) {
        return use(root -> {
            ISecurePreferences node = root.node(node(address));
            node.put(USER, login.user(), true);
            node.put(PASSWORD, new String(login.password()), true);
            root.flush();
            return Boolean.TRUE;
        }).orElse(false);
    }

    @Override
    public void refused(String address, Login login) {
        use(root -> {
            if (root.nodeExists(node(address))
                    && login.user().equals(root.node(node(address)).get(USER, ""))) {
                root.node(node(address)).removeNode();
                root.flush();
            }
            return null;
        });
    }
}
