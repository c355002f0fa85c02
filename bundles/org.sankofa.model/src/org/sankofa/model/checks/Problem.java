package org.sankofa.model.checks;

import java.util.List;
import java.util.Objects;

import org.eclipse.emf.ecore.EObject;
import org.sankofa.model.Record;

/**
 * Something that is wrong with a record.
 *
 * @param tier how grave it is
 * @param record the record
 * @param object the object concerned: the record or one in it
 * @param path where, such as {@code sectorShares[2].percentage}, positions counted from 1; empty for the whole record
 * @param code stable name of the rule, such as {@code percentages.sum}
 * @param message a sentence for people that says what is wrong and what to do
 * @param fixes changes that mend it; often none
 */
public record Problem(Tier tier, Record record, EObject object, String path, String code, String message,
    List<QuickFix> fixes) {

    /** Checks that all is there and takes a copy of the list. */
    public Problem {
        Objects.requireNonNull(tier, "tier");
        Objects.requireNonNull(record, "record");
        Objects.requireNonNull(object, "object");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(message, "message");
        fixes = List.copyOf(fixes);
    }
}
