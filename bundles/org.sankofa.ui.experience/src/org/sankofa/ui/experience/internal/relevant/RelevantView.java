package org.sankofa.ui.experience.internal.relevant;

import static org.sankofa.ui.experience.internal.Messages.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.eclipse.jface.layout.GridDataFactory;
import org.sankofa.search.experience.Experience;
import org.sankofa.search.experience.ExperienceKind;
import org.sankofa.search.experience.Peer;
import org.sankofa.search.experience.RelevantExperience;
import org.sankofa.ui.controls.IconButton;
import org.sankofa.ui.controls.RecordLine;
import org.sankofa.ui.controls.Tone;
import org.sankofa.ui.icons.Icons;
import org.sankofa.ui.pages.PageColumn;
import org.sankofa.ui.theme.Token;

/** Fills the column of the view with what was found. */
final class RelevantView {

    private static final int PEERS = 3;

    /**
     * What stands around what was found.
     *
     * @param explained ids of items and notations of countries whose explanation is open
     * @param fresh ids of items that were not there when the person looked last
     * @param cited ids of lessons whose use in the record in front is noted
     * @param excluded how many are left out here
     * @param citable whether lessons can be used in the record in front
     */
    record Around(Set<String> explained, Set<String> fresh, Set<String> cited, int excluded, boolean citable) {
    }

    private final PageColumn column;
    private final ItemView items;
    private final ItemView.Actions actions;
    private final Runnable includeAll;

    RelevantView(PageColumn column, ItemWords words, ItemView.Actions actions, Runnable includeAll) {
        this.column = column;
        this.items = new ItemView(column, words, actions);
        this.actions = actions;
        this.includeAll = includeAll;
    }

    void show(RelevantExperience found, Around around) {
        if (!found.complete()) {
            column.text(text("relevant.incomplete"), Token.TEXT_SECONDARY);
        }
        peers(found.peers(), around);
        if (found.items().isEmpty()) {
            column.section(text("relevant.items"));
            column.text(text("relevant.items.none"), Token.TEXT_SECONDARY);
        }
        for (List<Experience> group : groups(found.items())) {
            ExperienceKind kind = group.getFirst().kind();
            column.section(text("relevant.section." + kind.name().toLowerCase(java.util.Locale.ROOT))).remark(Integer.toString(group.size()));
            for (Experience item : group) {
                String id = item.row().key().id();
                items.add(item, new ItemView.State(around.fresh().contains(id), around.explained().contains(id), around.citable(),
                    around.cited().contains(id)));
            }
        }
        if (around.excluded() > 0) {
            column.text(text("relevant.excluded", around.excluded()), Token.TEXT_SECONDARY);
            GridDataFactory.swtDefaults().applyTo(
                new IconButton(column.body(), IconButton.Look.PLAIN, "undo", text("relevant.includeAll"), null, includeAll));
        }
    }

    /** Lessons first, then the other sorts in their order; within a sort the most relevant first. */
    private static List<List<Experience>> groups(List<Experience> items) {
        List<List<Experience>> groups = new ArrayList<>();
        for (ExperienceKind kind : ExperienceKind.values()) {
            List<Experience> group = items.stream().filter(item -> item.kind() == kind).toList();
            if (!group.isEmpty()) {
                groups.add(group);
            }
        }
        return groups;
    }

    private void peers(List<Peer> peers, Around around) {
        if (peers.isEmpty()) {
            return;
        }
        column.section(text("relevant.peers"));
        for (Peer peer : peers.stream().limit(PEERS).toList()) {
            boolean open = around.explained().contains(peer.area());
            new RecordLine(column.body(), Icons.area(peer.area().substring(peer.area().indexOf(':') + 1)), peer.label()).quiet()
                .badge(text(peer.pinned() ? "relevant.peer.pinned" : "relevant.peer", AttributeLine.percent(peer.comparison().similarity())), Tone.PLAIN)
                .onOpen(() -> actions.explain(peer.area()));
            if (open) {
                items.explanation(peer.comparison(), List.of());
                items.marks(items.row(), peer.area(), peer.label(), peer.pinned());
            }
        }
    }
}
