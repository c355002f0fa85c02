package org.sankofa.store.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.sankofa.model.ModelFactory;
import org.sankofa.model.SigningKey;
import org.sankofa.model.SpaceInfo;
import org.sankofa.model.SpaceMember;
import org.sankofa.model.ids.Ids;
import org.sankofa.store.Identity;
import org.sankofa.store.Space;
import org.sankofa.store.StoreException;

/** Keys made with ssh-keygen, and members who have them. */
final class Ssh {

    private Ssh() {
    }

    /** Skips the test where OpenSSH is missing. */
    static void assumeInstalled() {
        boolean there;
        try {
            Process process = new ProcessBuilder("ssh-keygen", "-?").redirectErrorStream(true).start();
            process.getInputStream().readAllBytes();
            process.waitFor();
            there = true;
        } catch (IOException e) {
            there = false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            there = false;
        }
        assumeTrue(there, "skipped: OpenSSH is not installed");
    }

    /** Makes a key without a passphrase. */
    static Path key(Path folder, String name, String... type) throws Exception {
        return make(folder, name, "", type);
    }

    static Path protectedKey(Path folder, String name, String passphrase) throws Exception {
        return make(folder, name, passphrase, "-t", "ed25519");
    }

    private static Path make(Path folder, String name, String passphrase, String... type) throws Exception {
        Path file = folder.resolve(name);
        List<String> command = new ArrayList<>(List.of("ssh-keygen", "-q", "-N", passphrase, "-C", name, "-f",
                file.toString()));
        command.addAll(type.length == 0 ? List.of("-t", "ed25519") : List.of(type));
        run(Map.of(), command);
        return file;
    }

    static String publicKey(Path key) throws IOException {
        return Files.readString(key.resolveSibling(key.getFileName() + ".pub")).strip();
    }

    /** Runs a program and gives what it says. */
    static String run(Map<String, String> environment, List<String> command) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("GIT_CONFIG_GLOBAL", "/dev/null");
        builder.environment().put("GIT_CONFIG_SYSTEM", "/dev/null");
        builder.environment().putAll(environment);
        Process process = builder.start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes());
        assertEquals(0, process.waitFor(), () -> command + ": " + said);
        return said;
    }

    /** Describes a member. */
    static SpaceMember member(Identity who, String role, String... keys) {
        SpaceMember member = ModelFactory.eINSTANCE.createSpaceMember();
        member.setId(Ids.newId());
        member.setName(who.name());
        member.getEmails().add(who.email());
        member.getRoles().add(role);
        for (String line : keys) {
            SigningKey key = ModelFactory.eINSTANCE.createSigningKey();
            key.setId(Ids.newId());
            key.setPublicKey(line);
            member.getKeys().add(key);
        }
        return member;
    }

    /** A change of the description of a space. */
    interface Change {
        void apply(SpaceInfo info);
    }

    /** Changes what a space says of itself. */
    static void change(Space space, Change change) throws StoreException {
        SpaceInfo copy = EcoreUtil.copy(space.info());
        change.apply(copy);
        space.write("Change the description of the space", batch -> batch.put(copy));
    }

    static void add(Space space, SpaceMember... members) throws StoreException {
        change(space, info -> info.getMembers().addAll(List.of(members)));
    }

    static SpaceMember find(SpaceInfo info, String name) {
        return info.getMembers().stream().filter(m -> name.equals(m.getName())).findFirst().orElse(null);
    }
}
