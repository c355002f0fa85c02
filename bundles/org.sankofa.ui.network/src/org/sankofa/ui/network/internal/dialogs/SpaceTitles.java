package org.sankofa.ui.network.internal.dialogs;

import java.util.List;

import org.sankofa.model.text.Text;
import org.sankofa.store.Space;

/** What people call a space. */
final class SpaceTitles {

    private SpaceTitles() {
    }

    static String of(Space space, List<String> languages) {
        Text title = space.info().getTitle();
        Text.Shown shown = title == null ? null : title.best(languages);
        return shown == null || shown.value().isBlank() ? space.name() : shown.value();
    }
}
