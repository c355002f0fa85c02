package org.sankofa.sharing.trust;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

import org.sankofa.model.ModelFactory;
import org.sankofa.model.SigningKey;
import org.sankofa.model.SpaceInfo;
import org.sankofa.model.SpaceMember;
import org.sankofa.model.ids.Ids;
import org.sankofa.store.EditingSession;
import org.sankofa.store.Identity;
import org.sankofa.store.Space;
import org.sankofa.store.StoreException;
import org.sankofa.store.Workspace;

/** The key that whoever works here signs with, on the list of members of a space. */
public final class OwnKey {

    private final Workspace workspace;
    private final Space space;

    /** The key of a workspace in one of its spaces. */
    public OwnKey(Workspace workspace, Space space) {
        this.workspace = Objects.requireNonNull(workspace);
        this.space = Objects.requireNonNull(space);
    }

    /** @return whether two keys are the same, whatever is said behind them */
    public static boolean same(String one, String other) {
        return Objects.equals(withoutComment(one), withoutComment(other));
    }

    private static String withoutComment(String key) {
        String[] words = key.strip().split("\\s+");
        return words.length < 2 ? key : words[0] + ' ' + words[1];
    }

    /**
     * Puts the key on the list, beside the entry of whoever works here. Where the list is empty, that begins it: whoever
     * works here becomes the owner. Where an owner has a key, it counts when one of them signs it; see {@link Members}.
     *
     * @return whether it is on the list now; false where there is no key, or nobody it could be put beside
     * @throws StoreException NOT_FOUND when the key cannot be read, READ_ONLY, CANNOT_WRITE
     */
    public boolean add() throws StoreException {
        Path key = workspace.signingKey().orElse(null);
        if (key == null) {
            return false;
        }
        String publicKey = workspace.publicKey(key);
        try (EditingSession session = workspace.edit(space.infoKey())) {
            SpaceInfo info = (SpaceInfo) session.record();
            Optional<Member> me = Members.of(info).me(workspace.identity());
            if (me.isEmpty() && !info.getMembers().isEmpty()) {
                return false;
            }
            if (me.isPresent() && me.get().keys().stream().anyMatch(one -> same(one, publicKey))) {
                return true;
            }
            session.run("Sign", () -> {
                SpaceMember member = me.isEmpty() ? owner(info) : info.getMembers().stream()
                        .filter(one -> one.getId().equals(me.get().id())).findFirst().orElseThrow();
                SigningKey listed = ModelFactory.eINSTANCE.createSigningKey();
                listed.setId(Ids.newId());
                listed.setPublicKey(withoutComment(publicKey));
                member.getKeys().add(listed);
            });
            session.save("Add a signing key of " + workspace.identity().name());
            return true;
        }
    }

    private SpaceMember owner(SpaceInfo info) {
        Identity me = workspace.identity();
        SpaceMember member = ModelFactory.eINSTANCE.createSpaceMember();
        member.setId(Ids.newId());
        member.setName(me.name());
        if (!me.email().isBlank()) {
            member.getEmails().add(me.email());
        }
        member.getRoles().add(Role.OWNER.key());
        info.getMembers().add(member);
        return member;
    }
}
