package org.sankofa.ui.records.internal.navigator;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.Viewer;
import org.sankofa.ui.records.internal.navigator.GroupTree.Group;

/** The groups for the viewer: everything first, then the groups of the tree. */
final class Groups implements ITreeContentProvider {

    private GroupTree tree;

    @Override
    public void inputChanged(Viewer viewer, Object before, Object after) {
        tree = (GroupTree) after;
    }

    @Override
    public Object[] getElements(Object input) {
        List<Group> groups = new ArrayList<>();
        groups.add(tree.all());
        groups.addAll(tree.top());
        return groups.toArray();
    }

    @Override
    public Object[] getChildren(Object parent) {
        return tree.inside((Group) parent).toArray();
    }

    @Override
    public Object getParent(Object element) {
        return tree == null ? null : tree.around((Group) element);
    }

    @Override
    public boolean hasChildren(Object element) {
        return tree.isParent((Group) element);
    }
}
