package org.sankofa.store.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.sankofa.merge.Keys;
import org.sankofa.merge.Place;
import org.sankofa.merge.RecordState;
import org.sankofa.model.date.PartialDate;
import org.sankofa.store.internal.sign.PublicKeyBlob;

/** The members a description of a space lists, with their keys, read from its state. */
final class MemberKeys {

    /** Role of those who may change who belongs to a space and which rules it has. */
    static final String OWNER = "owner";

    /**
     * A member as far as signatures are concerned.
     *
     * @param emails in small letters
     */
    record Member(String id, String name, List<String> emails, List<String> roles, String left) {

        /** @return whether the author of a commit is this member */
        boolean isAuthor(String author, String email) {
            return emails.isEmpty() ? !name.isBlank() && name.equals(author)
                    : emails.contains(email.toLowerCase(Locale.ROOT));
        }
    }

    /**
     * A key of a member.
     *
     * @param from date from which it counts, or null
     * @param to date until which it counts, or null
     */
    record Key(Member member, PublicKeyBlob key, String from, String to) {

        /** @return whether the key counted at a moment */
        boolean counts(Instant when) {
            LocalDate day = LocalDate.ofInstant(when, ZoneOffset.UTC);
            return !(latest(to).filter(day::isAfter).isPresent() || latest(member.left).filter(day::isAfter).isPresent()
                    || date(from).flatMap(PartialDate::earliest).filter(day::isBefore).isPresent());
        }

        private static Optional<LocalDate> latest(String text) {
            return date(text).flatMap(PartialDate::latest);
        }

        private static Optional<PartialDate> date(String text) {
            try {
                return text == null ? Optional.empty() : Optional.of(PartialDate.parse(text));
            } catch (IllegalArgumentException e) {
                return Optional.empty();
            }
        }
    }

    private final Map<String, Member> members = new HashMap<>();
    private final Map<PublicKeyBlob, Key> keys = new HashMap<>();
    private boolean owned;

    private MemberKeys() {
    }

    /** @param info the description of a space, null for none */
    static MemberKeys of(RecordState info) {
        MemberKeys result = new MemberKeys();
        if (info != null) {
            for (String child : children(info, info.id(), "members")) {
                result.add(info, child);
            }
        }
        return result;
    }

    private void add(RecordState info, String object) {
        Member member = new Member(object, text(info, object, "name"), members(info, object, "emails"),
                members(info, object, "roles"), info.shown(object, Keys.value("left")));
        members.put(object, member);
        for (String key : children(info, object, "keys")) {
            PublicKeyBlob.ofLine(info.shown(key, Keys.value("publicKey"))).ifPresent(blob -> {
                // a key that two members claim is nobody's
                Key before = keys.get(blob);
                if (before != null && !before.member().equals(member)) {
                    keys.put(blob, new Key(new Member("", "", List.of(), List.of(), null), blob, null, "0001"));
                } else {
                    keys.put(blob, new Key(member, blob, info.shown(key, Keys.value("from")),
                            info.shown(key, Keys.value("to"))));
                    owned |= member.roles().contains(OWNER);
                }
            });
        }
    }

    private static List<String> children(RecordState info, String parent, String feature) {
        List<String> result = new ArrayList<>();
        for (String child : info.children(parent)) {
            Place place = info.place(child);
            if (place != null && place.feature().equals(feature) && info.visible(child)) {
                result.add(child);
            }
        }
        return result;
    }

    private static String text(RecordState info, String object, String feature) {
        String value = info.shown(object, Keys.value(feature));
        return value == null ? "" : value;
    }

    private static List<String> members(RecordState info, String object, String feature) {
        List<String> result = new ArrayList<>();
        for (String key : info.keys(object)) {
            if (Keys.shape(key) == Keys.Shape.VALUE_MEMBER && Keys.feature(key).equals(feature)) {
                result.add(Keys.qualifier(key).strip().toLowerCase(Locale.ROOT));
            }
        }
        return result;
    }

    /** @return whether an owner has a key: from then on only owners change who belongs to the space */
    boolean isOwned() {
        return owned;
    }

    /** @return what is known of a key */
    Optional<Key> find(PublicKeyBlob key) {
        return Optional.ofNullable(keys.get(key));
    }

    /** @return the roles of a member, none for a stranger */
    List<String> roles(String memberId) {
        Member member = members.get(memberId);
        return member == null ? List.of() : member.roles();
    }

    /** @return all members by id */
    Map<String, Member> members() {
        return members;
    }

    /** @return all keys */
    Map<PublicKeyBlob, Key> all() {
        return keys;
    }
}
