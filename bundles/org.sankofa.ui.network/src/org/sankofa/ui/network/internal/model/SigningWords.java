package org.sankofa.ui.network.internal.model;

import static org.sankofa.ui.network.internal.Messages.text;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.sankofa.sharing.trust.Role;

/** What is said about signatures. */
public final class SigningWords {

    private final SpaceWords times;

    /** @param zone in which times are told */
    public SigningWords(ZoneId zone) {
        this.times = new SpaceWords(zone);
    }

    /** @return how the person stands, and what can be done about it */
    public List<String> mine(SigningState state) {
        List<String> words = new ArrayList<>();
        if (!state.problem().isEmpty()) {
            words.add(state.problem());
        }
        words.add(text(switch (state.place()) {
            case LISTED -> "signing.listed";
            case WITHOUT_KEY -> state.canAdd() ? "signing.add.may" : "signing.ask";
            case STRANGER -> state.canAdd() ? "signing.first" : "signing.stranger";
            case NO_KEY -> "signing.none";
        }));
        return words;
    }

    /** @return what the space wants, and what was signed */
    public List<String> space(SigningState state) {
        return List.of(text(switch (state.policy()) {
            case MARK -> "signing.policy.mark";
            case REPORT -> "signing.policy.report";
            case REFUSE -> "signing.policy.refuse";
        }), text("signing.counts", state.signed(), state.unsigned(), state.doubtful()));
    }

    /** @return what a member may do, in words */
    public String roles(SigningState.MemberLine member) {
        return !member.active() ? text("role.left")
                : member.roles().stream().sorted().map(SigningWords::role).collect(Collectors.joining(", "));
    }

    private static String role(Role role) {
        return text("role." + role.key());
    }

    /** @return what a member signed */
    public String signed(SigningState.MemberLine member) {
        return member.keys() == 0 ? text("signing.member.none")
                : member.last() == null ? text("signing.member.nothing") : text("signing.member", member.signed(), times.when(member.last()));
    }
}
