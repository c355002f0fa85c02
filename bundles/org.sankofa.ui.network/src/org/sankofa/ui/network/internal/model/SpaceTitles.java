package org.sankofa.ui.network.internal.model;

import java.util.List;

import org.sankofa.model.text.Text;
import org.sankofa.store.Space;
import org.sankofa.store.Workspace;

/** What people call a space. */
public final class SpaceTitles {

    private SpaceTitles() {
    }

    /** @return its title in the best of the languages; its short name where it has none */
    public static String of(Space space, List<String> languages) {
        Text title = space.info().getTitle();
        Text.Shown shown = title == null ? null : title.best(languages);
        return shown == null || shown.value().isBlank() ? space.name() : shown.value();
    }

    /** @return the same of the space of that name, which may have gone meanwhile */
    public static String of(Workspace workspace, String name, List<String> languages) {
        return workspace.space(name).map(space -> of(space, languages)).orElse(name);
    }
}
