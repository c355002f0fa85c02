package org.sankofa.ui.network.tests;

import java.nio.file.Path;
import java.util.List;

import org.sankofa.model.text.Text;
import org.sankofa.store.Space;
import org.sankofa.store.SpaceOptions;
import org.sankofa.testing.Colleague;

/** An office with a network of its own, and what it does. */
final class Office extends Colleague {

    static final String SPACE = "west-africa";

    /** An office that begins a space. */
    static Office beginning(Path folder, String name) throws Exception {
        Office office = new Office(folder, name);
        office.workspace.createSpace(SpaceOptions.of("mine", Space.Kind.PRIVATE));
        office.workspace.createSpace(SpaceOptions.of(SPACE, Space.Kind.NETWORK).withTitle(Text.of("en", "West Africa")));
        return office;
    }

    /** An office that joins it. */
    static Office joining(Path folder, String name, Path hub) throws Exception {
        Office office = new Office(folder, name);
        office.join(hub.toUri().toString());
        return office;
    }

    private Office(Path folder, String name) throws Exception {
        super(folder.resolve(name), name + " office", SPACE);
    }

    void publish(Path hub) throws Exception {
        publish(hub.toUri().toString());
    }

    static List<String> languages() {
        return List.of("en");
    }
}
