package org.sankofa.cli.internal.command;

import java.util.List;

import org.sankofa.cli.internal.JsonArrayOut;
import org.sankofa.cli.internal.Plain;
import org.sankofa.cli.internal.Records;
import org.sankofa.cli.internal.Services;
import org.sankofa.cli.internal.Terminal;
import org.sankofa.sharing.review.ReviewItem;
import org.sankofa.sharing.review.ReviewQueue;
import org.sankofa.store.Workspace;

import picocli.CommandLine.Command;

/** Lists what waits for a review. */
@Command(name = "reviews", description = "List what waits for a review: for you, overdue, for others.")
final class ReviewsCommand extends WorkspaceCommand {

    private static final int TITLE_WIDTH = 60;
    private static final int WORD_WIDTH = 10;

    ReviewsCommand(Terminal terminal, Services services) {
        super(terminal, services);
    }

    @Override
    int run(Workspace workspace) throws Exception {
        Records.space(workspace, space);
        List<ReviewItem> items = new ReviewQueue(workspace).items().stream()
                .filter(item -> space == null || item.key().space().equals(space)).toList();
        if (output.json) {
            try (JsonArrayOut array = new JsonArrayOut(terminal.out())) {
                items.forEach(item -> array.add(ReviewJson.item(item)));
            }
            return 0;
        }
        for (ReviewItem item : items) {
            terminal.out().print(item.key().id() + "  " + Plain.column(ReviewJson.name(item.waiting()), WORD_WIDTH)
                    + "  " + Plain.column(ReviewJson.name(item.state()), WORD_WIDTH) + "  "
                    + Plain.column(item.title(), TITLE_WIDTH) + "  " + item.key().space() + "\n");
        }
        terminal.say(items.isEmpty() ? "Nothing waits." : Plain.count(items.size(), "text waits", "texts wait") + ".");
        return 0;
    }
}
