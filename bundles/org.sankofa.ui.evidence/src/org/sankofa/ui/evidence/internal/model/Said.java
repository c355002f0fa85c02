package org.sankofa.ui.evidence.internal.model;

import static org.sankofa.ui.evidence.internal.Messages.text;

import java.util.List;

import org.sankofa.evidence.methods.Finding;

/** What a method says of itself, as sentences. */
final class Said {

    private Said() {
    }

    /** Adds what was taken for granted, what to beware of, and where the method was published. */
    static void by(Finding finding, List<String> languages, List<String> notes) {
        finding.assumptions().forEach(remark -> notes.add(remark.text(languages)));
        finding.caveats().forEach(remark -> notes.add(remark.text(languages)));
        finding.sources().forEach(source -> notes.add(text("figures.divide.method", source)));
    }
}
