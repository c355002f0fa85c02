package org.sankofa.experience;

import java.util.LinkedHashSet;
import java.util.Set;

import org.sankofa.store.Space;
import org.sankofa.store.Workspace;

/** Which spaces count as experience. Sample spaces that one may write in are practice grounds: what is in them is invented. */
public final class Spaces {

    private Spaces() {
    }

    /**
     * @param from name of the space somebody asks from; null for none
     * @return names of the spaces to look in: all but practice grounds, or all when the question comes from one
     */
    public static Set<String> of(Workspace workspace, String from) {
        Set<String> names = new LinkedHashSet<>();
        boolean within = workspace.spaces().stream().anyMatch(space -> space.name().equals(from) && isPracticeGround(space));
        for (Space space : workspace.spaces()) {
            if (within || !isPracticeGround(space)) {
                names.add(space.name());
            }
        }
        return names;
    }

    /** @return whether a space is there to try things out */
    public static boolean isPracticeGround(Space space) {
        return space.kind() == Space.Kind.SAMPLE && !space.readOnly();
    }
}
