package org.sankofa.sharing.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.sankofa.model.ModelFactory;
import org.sankofa.model.Practitioner;
import org.sankofa.model.SigningKey;
import org.sankofa.model.SpaceInfo;
import org.sankofa.model.SpaceMember;
import org.sankofa.model.ids.Ids;
import org.sankofa.store.Space;
import org.sankofa.store.StoreException;
import org.sankofa.store.Workspace;

/** Keys made with ssh-keygen, and who is listed with them. */
final class Keys {

    private Keys() {
    }

    /** Makes a key; skips the test where OpenSSH is missing. */
    static Path make(Path folder, String name) throws Exception {
        Path file = folder.resolve(name);
        Process process;
        try {
            process = new ProcessBuilder("ssh-keygen", "-q", "-N", "", "-t", "ed25519", "-C", name, "-f",
                    file.toString()).redirectErrorStream(true).start();
        } catch (IOException e) {
            assumeTrue(false, "skipped: OpenSSH is not installed");
            throw e;
        }
        String said = new String(process.getInputStream().readAllBytes());
        assertEquals(0, process.waitFor(), said);
        return file;
    }

    static String line(Path key) throws IOException {
        return Files.readString(key.resolveSibling(key.getFileName() + ".pub")).strip();
    }

    /** Changes what a space says of itself. */
    static void change(Space space, Consumer<SpaceInfo> change) throws StoreException {
        SpaceInfo copy = EcoreUtil.copy(space.info());
        change.accept(copy);
        space.write("Change the description of the space", batch -> batch.put(copy));
    }

    /** Writes a profile. @return its id */
    static String profile(Space space, String name) throws StoreException {
        Practitioner practitioner = ModelFactory.eINSTANCE.createPractitioner();
        practitioner.setId(Ids.newId());
        practitioner.setName(name);
        space.write("Add " + name, batch -> batch.put(practitioner));
        return practitioner.getId();
    }

    /** Lists somebody. */
    static void list(Workspace workspace, Space space, String name, String practitioner, String role, String key)
            throws StoreException {
        change(space, info -> {
            SpaceMember member = ModelFactory.eINSTANCE.createSpaceMember();
            member.setId(Ids.newId());
            member.setName(name);
            member.getEmails().add(name.toLowerCase() + "@example.org");
            member.getRoles().add(role);
            if (practitioner != null) {
                member.setPractitioner((Practitioner) workspace.snapshot().record(practitioner).orElseThrow());
            }
            if (key != null) {
                SigningKey signing = ModelFactory.eINSTANCE.createSigningKey();
                signing.setId(Ids.newId());
                signing.setPublicKey(key);
                member.getKeys().add(signing);
            }
            info.getMembers().add(member);
        });
    }

    static SpaceMember find(SpaceInfo info, String name) {
        return info.getMembers().stream().filter(m -> name.equals(m.getName())).findFirst().orElseThrow();
    }
}
