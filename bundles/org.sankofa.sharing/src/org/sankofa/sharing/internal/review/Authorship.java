package org.sankofa.sharing.internal.review;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import org.sankofa.merge.Write;
import org.sankofa.sharing.trust.Member;
import org.sankofa.sharing.trust.Members;
import org.sankofa.store.RecordKey;
import org.sankofa.store.Signature;
import org.sankofa.store.Space;
import org.sankofa.store.StoreException;
import org.sankofa.store.Version;

/** Who wrote which part of a record. */
final class Authorship {

    /**
     * Who made a version.
     *
     * @param who id of a member, or a name
     * @param verified the member, where that is sure
     */
    private record Maker(String who, Optional<Member> verified) {
    }

    private final Space space;
    private final Members members;
    private final Map<Write, Set<String>> origins;
    private final Map<String, Version> versions = new HashMap<>();
    private final Map<String, Maker> makers = new HashMap<>();

    Authorship(Space space, Members members, RecordKey key) throws StoreException {
        this.space = space;
        this.members = members;
        this.origins = space.origins(key.kind(), key.id());
        for (Version version : space.history(key.kind(), key.id(), 0)) {
            versions.put(version.commit(), version);
        }
    }

    private Maker maker(String commit) throws StoreException {
        Maker known = makers.get(commit);
        if (known == null) {
            Signature signature = space.signature(commit);
            Optional<Member> verified = members.verified(signature);
            Version version = versions.get(commit);
            String author = version == null ? "" : version.author();
            String email = version == null ? "" : version.email();
            String who = verified.or(() -> signature.memberId().isEmpty() ? members.named(author, email)
                    : members.byId(signature.memberId())).map(Member::id).orElse(author);
            known = new Maker(who, verified);
            makers.put(commit, known);
        }
        return known;
    }

    /** @return ids of members and names of others who wrote any of these; parts nobody is known of leave it open */
    Set<String> authors(Predicate<Write> of) throws StoreException {
        Set<String> authors = new HashSet<>();
        for (Map.Entry<Write, Set<String>> origin : origins.entrySet()) {
            if (of.test(origin.getKey())) {
                for (String commit : origin.getValue()) {
                    authors.add(maker(commit).who());
                }
            }
        }
        return authors;
    }

    /** @return whether all of these are signed by the members they name */
    boolean verified(Predicate<Write> of) throws StoreException {
        for (Map.Entry<Write, Set<String>> origin : origins.entrySet()) {
            if (of.test(origin.getKey())) {
                boolean any = false;
                for (String commit : origin.getValue()) {
                    any |= maker(commit).verified().isPresent();
                }
                if (!any) {
                    return false;
                }
            }
        }
        return true;
    }

    /**
     * The one member who signed everything an object says.
     *
     * @param commit one of the versions that did
     */
    record Signer(Member member, String commit) {
    }

    /** @return who signed everything an object says; empty when that was not one member */
    Optional<Signer> signer(String object) throws StoreException {
        Set<String> candidates = null;
        String commit = null;
        for (Map.Entry<Write, Set<String>> origin : origins.entrySet()) {
            if (origin.getKey().object().equals(object)) {
                Set<String> here = new HashSet<>();
                for (String each : origin.getValue()) {
                    Optional<Member> verified = maker(each).verified();
                    if (verified.isPresent()) {
                        here.add(verified.get().id());
                        commit = each;
                    }
                }
                if (candidates == null) {
                    candidates = here;
                } else {
                    candidates.retainAll(here);
                }
            }
        }
        if (candidates == null || candidates.size() != 1) {
            return Optional.empty();
        }
        String at = commit;
        return members.byId(candidates.iterator().next()).map(member -> new Signer(member, at));
    }
}
