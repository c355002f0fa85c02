package org.sankofa.sharing.review;

import java.util.List;

import org.sankofa.model.ModelPackage;
import org.sankofa.model.kinds.Kinds;
import org.sankofa.sharing.internal.review.RemarkReader;
import org.sankofa.store.RecordKey;
import org.sankofa.store.StoreException;
import org.sankofa.store.Workspace;

/**
 * What people said about single fields of a record: comments in its review, and remarks on records that are not reviewed.
 * {@link ReviewFlow#perform} with {@link ReviewAct#comment} adds one to either.
 */
public final class Remarks {

    private static final String SPACE = Kinds.kindOf(ModelPackage.Literals.SPACE_INFO);

    private Remarks() {
    }

    /**
     * @return whether the fields of a record can be remarked on: those of a space's description cannot, of which only what
     *         an owner signed counts
     */
    public static boolean possible(RecordKey key) {
        return !key.space().equals(RecordKey.BUILT_IN) && !key.kind().equals(SPACE);
    }

    /**
     * @return the remarks on a record as it stands now, in the order in which they were made; none for one that is not
     *         there
     * @throws StoreException UNKNOWN_SPACE, INVALID_CONTENT
     */
    public static List<Review> of(Workspace workspace, RecordKey key) throws StoreException {
        return RemarkReader.read(workspace, key);
    }
}
