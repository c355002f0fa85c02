package org.sankofa.ui.records.internal.navigator;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.Viewer;
import org.sankofa.ui.records.internal.list.SavedList;
import org.sankofa.ui.records.internal.navigator.GroupTree.Group;

/** The groups for the viewer: everything first, then the person's own lists where there are any, and the groups of the tree. */
final class Groups implements ITreeContentProvider {

    private final Supplier<MyLists> lists;
    private GroupTree tree;
    private MyLists mine = new MyLists(List.of());

    Groups(Supplier<MyLists> lists) {
        this.lists = lists;
    }

    @Override
    public void inputChanged(Viewer viewer, Object before, Object after) {
        tree = (GroupTree) after;
        mine = lists.get();
    }

    @Override
    public Object[] getElements(Object input) {
        List<Object> groups = new ArrayList<>();
        groups.add(tree.all());
        if (!mine.lists().isEmpty()) {
            groups.add(mine);
        }
        groups.addAll(tree.top());
        return groups.toArray();
    }

    @Override
    public Object[] getChildren(Object parent) {
        return switch (parent) {
            case MyLists own -> own.lists().toArray();
            case Group group -> tree.inside(group).toArray();
            default -> new Object[0];
        };
    }

    @Override
    public Object getParent(Object element) {
        if (element instanceof SavedList list) {
            return mine.lists().contains(list) ? mine : null;
        }
        return tree != null && element instanceof Group group ? tree.around(group) : null;
    }

    @Override
    public boolean hasChildren(Object element) {
        return element instanceof MyLists || element instanceof Group group && tree.isParent(group);
    }
}
