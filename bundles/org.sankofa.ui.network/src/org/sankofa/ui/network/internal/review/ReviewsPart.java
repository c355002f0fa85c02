package org.sankofa.ui.network.internal.review;

import static org.sankofa.ui.network.internal.Messages.text;

import java.time.ZoneId;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.sankofa.sharing.review.ReviewItem;
import org.sankofa.sharing.review.ReviewItem.Waiting;
import org.sankofa.sharing.review.ReviewQueue;
import org.sankofa.store.Space;
import org.sankofa.ui.controls.EmptyState;
import org.sankofa.ui.controls.IconButton;
import org.sankofa.ui.controls.RecordLine;
import org.sankofa.ui.jobs.Jobs;
import org.sankofa.ui.network.internal.Languages;
import org.sankofa.ui.network.internal.NetworkSharing;
import org.sankofa.ui.pages.PageColumn;
import org.sankofa.ui.parts.PagePart;
import org.sankofa.ui.records.RecordEditors;
import org.sankofa.ui.theme.Token;
import org.sankofa.ui.transfer.RecordDrag;

import jakarta.inject.Inject;

/** What waits for review: for the person, past its day, and for others. */
public class ReviewsPart extends PagePart {

    private static final int PAUSE = 400;
    private static final int SHOWN = 100;

    @Inject
    private NetworkSharing sharing;

    @Inject
    private RecordEditors editors;

    private ReviewQueue queue;
    private PageColumn column;
    private boolean samples;

    @Override
    protected void fill(Composite page) {
        page.setLayout(new FillLayout());
        column = new PageColumn(page);
        queue = new ReviewQueue(sharing.workspace());
        sharing.follow(column, PAUSE, this::read);
        read();
    }

    @Override
    protected Control focusTarget() {
        return column;
    }

    private void read() {
        Jobs.read(column, text("reviews.job"), monitor -> queue.items().stream().filter(item -> samples || sharing.workspace()
                .space(item.key().space()).map(space -> space.kind() != Space.Kind.SAMPLE).orElse(false)).toList(), items -> column.rebuild(() -> build(items)));
    }

    private void build(List<ReviewItem> items) {
        if (items.isEmpty()) {
            EmptyState empty = new EmptyState(column.body(), "review", text("reviews.none.title"), text("reviews.none"));
            GridDataFactory.fillDefaults().grab(true, true).applyTo(empty);
        }
        ReviewWords words = new ReviewWords(Languages.preferred(), ZoneId.systemDefault());
        section(items, Waiting.FOR_ME, "reviews.me", words);
        section(items, Waiting.OVERDUE, "reviews.overdue", words);
        section(items, Waiting.FOR_OTHERS, "reviews.others", words);
        IconButton button = new IconButton(column.body(), IconButton.Look.GHOST, samples ? "close" : "open",
                text(samples ? "conflicts.samples.hide" : "conflicts.samples.show"), null, () -> {
                    samples = !samples;
                    read();
                });
        GridDataFactory.swtDefaults().applyTo(button);
    }

    private void section(List<ReviewItem> all, Waiting waiting, String key, ReviewWords words) {
        List<ReviewItem> items = all.stream().filter(item -> item.waiting() == waiting).toList();
        if (items.isEmpty()) {
            return;
        }
        column.section(text(key)).remark(Integer.toString(items.size()));
        items.stream().limit(SHOWN).forEach(item -> {
            RecordLine line = new RecordLine(column.body(), item.key().kind(), item.title(), words.item(item), () -> editors.open(item.key()))
                    .marked(waiting == Waiting.FOR_ME);
            RecordDrag.from(line, () -> List.of(item.key().uri()));
            GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
        });
        if (items.size() > SHOWN) {
            column.text(text("reviews.more", items.size() - SHOWN), Token.TEXT_TERTIARY);
        }
    }
}
