package org.sankofa.sharing.trust;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.sankofa.model.ModelPackage;
import org.sankofa.model.Practitioner;
import org.sankofa.model.SigningKey;
import org.sankofa.model.SignaturePolicy;
import org.sankofa.model.SpaceInfo;
import org.sankofa.model.SpaceMember;
import org.sankofa.model.ids.Ids;
import org.sankofa.store.Identity;
import org.sankofa.store.Signature;
import org.sankofa.store.Space;
import org.sankofa.store.StoreException;
import org.sankofa.store.Version;

/**
 * The members of a space and its rules, as far as one can rely on them: once an owner has a key, only what owners
 * signed counts. A view of one moment.
 */
public final class Members {

    private static final Set<Role> USUAL_ACCEPTING = Set.of(Role.REVIEWER, Role.MODERATOR, Role.OWNER);

    private final List<Member> members;
    private final SignaturePolicy policy;
    private final int reviewersNeeded;
    private final Set<Role> accepting;

    private Members(SpaceInfo info) {
        List<Member> list = new ArrayList<>();
        for (SpaceMember member : info.getMembers()) {
            list.add(member(member));
        }
        members = List.copyOf(list);
        policy = info.getSignaturePolicy();
        reviewersNeeded = info.getReviewersNeeded() == null ? 1 : Math.max(1, info.getReviewersNeeded());
        Set<Role> named = Role.of(info.getAcceptingRoles());
        accepting = named.isEmpty() ? USUAL_ACCEPTING : Set.copyOf(named);
    }

    /** @return the members of a space as of now */
    public static Members of(Space space) throws StoreException {
        return new Members(space.trustedInfo());
    }

    /** @return the members a description lists, whoever wrote it */
    public static Members of(SpaceInfo info) {
        return new Members(info);
    }

    private static Member member(SpaceMember member) {
        Set<String> emails = new HashSet<>();
        member.getEmails().forEach(email -> emails.add(email.strip().toLowerCase(Locale.ROOT)));
        List<String> keys = new ArrayList<>();
        for (SigningKey key : member.getKeys()) {
            if (key.getPublicKey() != null) {
                keys.add(key.getPublicKey().strip());
            }
        }
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        boolean left = member.getLeft() != null && member.getLeft().latest().filter(today::isAfter).isPresent();
        return new Member(member.getId(), member.getName() == null ? "" : member.getName(),
                practitioner(member), emails, Role.of(member.getRoles()), keys, !left);
    }

    private static String practitioner(SpaceMember member) {
        Object value = member.eGet(ModelPackage.Literals.SPACE_MEMBER__PRACTITIONER, false);
        String id = value instanceof Practitioner p ? Ids.idOf(p) : null;
        return id == null ? "" : id;
    }

    /** @return all members, also those who left */
    public List<Member> all() {
        return members;
    }

    /** @return the member of that id */
    public Optional<Member> byId(String id) {
        return members.stream().filter(member -> member.id().equals(id)).findFirst();
    }

    /** @return the member whose profile that is */
    public Optional<Member> byPractitioner(String id) {
        return members.stream().filter(member -> !id.isEmpty() && member.practitioner().equals(id)).findFirst();
    }

    /** @return the member whom a version names as its author; whether that is so, {@link #verified} says */
    public Optional<Member> named(String author, String email) {
        return members.stream().filter(member -> member.isNamed(author, email)).findFirst();
    }

    /** @return who writes in a workspace, by profile, address or name; empty for a stranger */
    public Optional<Member> me(Identity identity) {
        return byPractitioner(identity.practitionerId())
                .or(() -> named(identity.name(), identity.email()));
    }

    /** @return the member who made a version for sure: who signed it is who it names */
    public Optional<Member> verified(Signature signature) {
        return signature.state() == Signature.State.VERIFIED ? byId(signature.memberId()) : Optional.empty();
    }

    /** @return the member who made a version for sure */
    public Optional<Member> verified(Space space, Version version) throws StoreException {
        return verified(space.signature(version.commit()));
    }

    /** @return whether anybody can sign here */
    public boolean sign() {
        return members.stream().anyMatch(member -> !member.keys().isEmpty());
    }

    /** @return what the space wants done with what nobody signed */
    public SignaturePolicy policy() {
        return policy;
    }

    /** @return how many members other than the authors must accept a text, at least 1 */
    public int reviewersNeeded() {
        return reviewersNeeded;
    }

    /** @return the roles that accept texts */
    public Set<Role> accepting() {
        return accepting;
    }
}
