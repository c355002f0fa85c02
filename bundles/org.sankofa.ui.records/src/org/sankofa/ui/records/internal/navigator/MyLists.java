package org.sankofa.ui.records.internal.navigator;

import java.util.List;

import org.sankofa.ui.records.internal.list.SavedList;

/** The group of the lists that a person saved. */
record MyLists(List<SavedList> lists) {

    MyLists {
        lists = List.copyOf(lists);
    }
}
