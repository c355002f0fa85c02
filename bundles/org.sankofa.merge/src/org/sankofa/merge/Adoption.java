package org.sankofa.merge;

/**
 * Takes over changes that Sankofa did not make: commits by plain Git, merges and reverts by hand. Deterministic:
 * every member adopts a commit with the same result.
 */
public final class Adoption {

    private Adoption() {
    }

    /**
     * The state of a record after a foreign commit.
     *
     * @param parent the state at the commit's parent; for a merge commit the merge of its parents' states; {@code
     *        null} when the record was not there
     * @param parsed what the commit holds
     * @param commitId the id of the commit, in hexadecimal
     */
    public static RecordState adopt(RecordState parent, ForeignRecord parsed, String commitId) {
        throw new UnsupportedOperationException("under way");
    }

    /**
     * The state of a record whose path a foreign commit removed: it is there again, marked as deleted.
     *
     * @param parent the state at the commit's parent
     * @param commitId the id of the commit, in hexadecimal
     */
    public static RecordState restore(RecordState parent, String commitId) {
        throw new UnsupportedOperationException("under way");
    }
}
