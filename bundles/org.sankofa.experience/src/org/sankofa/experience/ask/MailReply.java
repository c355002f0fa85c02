package org.sankofa.experience.ask;

import java.util.List;

import org.sankofa.store.RecordKey;

/**
 * One reply as it was or would be taken.
 *
 * @param contribution the record it is
 * @param request the request it answers
 * @param state whether it is new
 * @param author who it says it is from, for people; empty when it does not say
 * @param known whether that is the published address of a member or organisation; an address can be forged
 * @param language tag of the language it is in
 * @param text the new text
 * @param quoted the history that was set aside; not stored
 * @param signature signature and notices that were set aside; not stored
 * @param files names of the files kept
 */
public record MailReply(RecordKey contribution, RecordKey request, State state, String author, boolean known, String language,
        String text, String quoted, String signature, List<String> files) {

    /** Whether a reply is new. */
    public enum State {
        /** It was not here. */
        NEW,
        /** It is here already. */
        THERE
    }

    /** Takes a copy of the list. */
    public MailReply {
        files = List.copyOf(files);
    }
}
