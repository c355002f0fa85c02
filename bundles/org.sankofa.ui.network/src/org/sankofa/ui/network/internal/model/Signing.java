package org.sankofa.ui.network.internal.model;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.sankofa.sharing.trust.Member;
import org.sankofa.sharing.trust.Members;
import org.sankofa.sharing.trust.OwnKey;
import org.sankofa.store.Signature;
import org.sankofa.store.Space;
import org.sankofa.store.StoreException;
import org.sankofa.store.Version;
import org.sankofa.store.Workspace;

/** Reads and changes what is signed with which key. Not on the user interface's thread. */
public final class Signing {

    /** As many of the latest versions are looked at. */
    public static final int LOOKED_AT = 200;
    private static final long LARGEST = 64 << 10;

    private final Workspace workspace;

    /** @param workspace whose key it is */
    public Signing(Workspace workspace) {
        this.workspace = workspace;
    }

    /** @return how it stands in a space */
    public SigningState read(Space space) throws StoreException {
        Path key = workspace.signingKey().orElse(null);
        String publicKey = "";
        String problem = workspace.signingProblem().orElse("");
        if (key != null) {
            try {
                publicKey = workspace.publicKey(key);
            } catch (StoreException e) {
                problem = e.getMessage();
            }
        }
        Members members = Members.of(space);
        Map<String, Integer> counts = new HashMap<>();
        Map<String, Instant> last = new HashMap<>();
        int signed = 0;
        int unsigned = 0;
        int doubtful = 0;
        for (Version version : space.log(LOOKED_AT)) {
            Signature signature = space.signature(version.commit());
            switch (signature.state()) {
                case VERIFIED -> {
                    signed++;
                    counts.merge(signature.memberId(), 1, Integer::sum);
                    last.merge(signature.memberId(), version.when(), (one, other) -> one.isAfter(other) ? one : other);
                }
                case UNSIGNED -> unsigned++;
                case OTHER_AUTHOR, UNKNOWN, BAD -> doubtful++;
                case DERIVED -> { }
            }
        }
        List<SigningState.MemberLine> lines = members.all().stream().map(member -> new SigningState.MemberLine(member.name(), member.roles(),
                member.active(), member.keys().size(), counts.getOrDefault(member.id(), 0), last.get(member.id()))).toList();
        return new SigningState(key, publicKey, problem, members.policy(), place(members, publicKey), lines, signed, unsigned, doubtful);
    }

    private SigningState.Place place(Members members, String publicKey) {
        if (publicKey.isEmpty()) {
            return SigningState.Place.NO_KEY;
        }
        Optional<Member> me = members.me(workspace.identity());
        return me.isEmpty() ? SigningState.Place.STRANGER
                : me.get().keys().stream().anyMatch(key -> OwnKey.same(key, publicKey)) ? SigningState.Place.LISTED : SigningState.Place.WITHOUT_KEY;
    }

    /** @return the keys in a folder that could be used, such as those in {@code .ssh} */
    public List<Path> found(Path folder) {
        List<Path> keys = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                files.filter(file -> file.getFileName().toString().endsWith(".pub")).sorted().forEach(half -> {
                    String name = half.getFileName().toString();
                    Path whole = half.resolveSibling(name.substring(0, name.length() - ".pub".length()));
                    Path key = Files.isRegularFile(whole) ? whole : half;
                    if (isKey(key)) {
                        keys.add(key);
                    }
                });
            } catch (IOException e) {
                // a folder that cannot be read has no keys to offer; another file can be chosen
                return List.of();
            }
        }
        return List.copyOf(keys);
    }

    private boolean isKey(Path file) {
        try {
            return Files.size(file) <= LARGEST && !workspace.publicKey(file).isEmpty();
        } catch (IOException | StoreException e) {
            return false;
        }
    }

    /**
     * Puts the key that is used here on the list of a space, beside the entry of whoever works here. Where the list is empty,
     * that begins it: whoever works here becomes the owner.
     *
     * @return whether there was an entry to put it beside
     */
    public boolean add(Space space) throws StoreException {
        return new OwnKey(workspace, space).add();
    }
}
