package org.sankofa.ui.records.internal.navigator;

import org.eclipse.jface.viewers.IElementComparer;
import org.sankofa.ui.records.internal.navigator.GroupTree.Group;

/** A group stays the same when its count changes: what is chosen and unfolded outlives a refresh. */
final class SameGroup implements IElementComparer {

    @Override
    public boolean equals(Object one, Object other) {
        return one instanceof Group a && other instanceof Group b ? a.path().equals(b.path())
                : one instanceof MyLists ? other instanceof MyLists : one.equals(other);
    }

    @Override
    public int hashCode(Object element) {
        return element instanceof Group group ? group.path().hashCode()
                : element instanceof MyLists ? MyLists.class.hashCode() : element.hashCode();
    }
}
