package org.sankofa.ui.help.internal.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The topics one came by, to go back and forward. */
public final class Trail {

    private static final int MOST = 100;

    private final List<String> topics = new ArrayList<>();
    private int at = -1;

    /** Goes on to a topic; what lay ahead is forgotten. */
    public void visit(String topic) {
        if (at >= 0 && topics.get(at).equals(topic)) {
            return;
        }
        topics.subList(at + 1, topics.size()).clear();
        topics.add(topic);
        if (topics.size() > MOST) {
            topics.removeFirst();
        }
        at = topics.size() - 1;
    }

    /** @return whether there is a way back */
    public boolean hasBack() {
        return at > 0;
    }

    /** @return whether one went back before */
    public boolean hasForward() {
        return at < topics.size() - 1;
    }

    /** Goes back. */
    public Optional<String> back() {
        return hasBack() ? Optional.of(topics.get(--at)) : Optional.empty();
    }

    /** Goes forward again. */
    public Optional<String> forward() {
        return hasForward() ? Optional.of(topics.get(++at)) : Optional.empty();
    }
}
