package org.sankofa.ui.network.internal.conflicts;

import static org.sankofa.ui.network.internal.Messages.text;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.sankofa.store.EditingSession;
import org.sankofa.ui.controls.EmptyState;
import org.sankofa.ui.controls.IconButton;
import org.sankofa.ui.controls.MessageBar;
import org.sankofa.ui.dialogs.Dialogs;
import org.sankofa.ui.jobs.Jobs;
import org.sankofa.ui.network.internal.Languages;
import org.sankofa.ui.network.internal.NetworkSharing;
import org.sankofa.ui.network.internal.model.ConflictItem;
import org.sankofa.ui.network.internal.model.Conflicts;
import org.sankofa.ui.network.internal.model.SpaceWords;
import org.sankofa.ui.network.internal.spaces.Card;
import org.sankofa.ui.pages.PageColumn;
import org.sankofa.ui.parts.PagePart;
import org.sankofa.ui.records.RecordEditors;
import org.sankofa.ui.theme.Spacing;
import org.sankofa.ui.theme.Theme;
import org.sankofa.ui.theme.Token;
import org.sankofa.ui.theme.TypeStyle;

import jakarta.inject.Inject;

/**
 * Values that people wrote without knowing of each other: side by side, with who wrote them and when, over what stood there
 * before. One can be taken, another one written, or nothing be done: it blocks nothing.
 */
public class ConflictsPart extends PagePart {

    private static final int PAUSE = 400;
    private static final int CARD = 160;

    @Inject
    private NetworkSharing sharing;

    @Inject
    private RecordEditors editors;

    private Conflicts conflicts;
    private MessageBar message;
    private PageColumn column;
    private boolean samples;

    @Override
    protected void fill(Composite page) {
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(page);
        message = new MessageBar(page);
        Composite rest = Theme.of(page).style(new Composite(page, SWT.NONE), Token.PAGE, null, null);
        rest.setLayout(new FillLayout());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(rest);
        column = new PageColumn(rest);
        conflicts = new Conflicts(sharing.shared(), Languages.preferred());
        sharing.follow(column, PAUSE, this::read);
        read();
    }

    @Override
    protected Control focusTarget() {
        return column;
    }

    private void read() {
        Jobs.read(column, text("conflicts.job"), monitor -> new Shown(conflicts.read(samples), conflicts.inSamples()),
                shown -> column.rebuild(() -> build(shown.items(), shown.inSamples())));
    }

    /** What was read, and how many records of the examples hold conflicts, whether they are shown or not. */
    private record Shown(List<ConflictItem> items, int inSamples) {
    }

    private void build(List<ConflictItem> all, int inSamples) {
        if (all.isEmpty()) {
            samples(inSamples);
            EmptyState empty = new EmptyState(column.body(), "conflict", text("conflicts.none.title"), text("conflicts.none"));
            GridDataFactory.fillDefaults().grab(true, true).applyTo(empty);
        }
        SpaceWords words = new SpaceWords(ZoneId.systemDefault());
        all.forEach(item -> show(item, words));
        if (!all.isEmpty()) {
            // there is little room: what is to be decided comes first
            column.text(text("conflicts.words", all.size()), Token.TEXT_SECONDARY);
            samples(inSamples);
        }
    }

    /** Leads to what contradicts itself in the examples, where there is any. */
    private void samples(int inSamples) {
        if (inSamples == 0) {
            return;
        }
        IconButton button = new IconButton(column.body(), IconButton.Look.GHOST, samples ? "close" : "open",
                samples ? text("conflicts.samples.hide") : text("conflicts.samples.count", inSamples), null, () -> {
                    samples = !samples;
                    read();
                });
        GridDataFactory.swtDefaults().applyTo(button);
    }

    private void show(ConflictItem item, SpaceWords words) {
        column.section(text("conflicts.of", item.title(), item.field()));
        if (item.base() != null) {
            column.text(text("conflicts.base", item.base()), Token.TEXT_SECONDARY);
        }
        Composite cards = Theme.of(column).style(new Composite(column.body(), SWT.NONE), Token.PAGE, null, null);
        GridLayoutFactory.fillDefaults().numColumns(Math.min(3, item.choices().size())).equalWidth(true).spacing(Spacing.M, Spacing.M).applyTo(cards);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(cards);
        for (int i = 0; i < item.choices().size(); i++) {
            choice(cards, item, item.choices().get(i), i == 0, words);
        }
        Composite more = Theme.of(column).style(new Composite(column.body(), SWT.NONE), Token.PAGE, null, null);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(Spacing.S, 0).applyTo(more);
        if (!item.conflict().language().isEmpty()) {
            new IconButton(more, IconButton.Look.GHOST, "edit", text("conflicts.other"), text("conflicts.other.help"), () -> other(item));
        }
        new IconButton(more, IconButton.Look.GHOST, "open", text("conflicts.open"), null, () -> editors.open(item.key()));
    }

    private void choice(Composite parent, ConflictItem item, ConflictItem.Choice choice, boolean shown, SpaceWords words) {
        Card card = new Card(parent);
        GridDataFactory.fillDefaults().grab(true, true).hint(CARD, SWT.DEFAULT).applyTo(card);
        label(card, choice.label(), Token.TEXT, TypeStyle.BODY);
        List<String> by = new ArrayList<>();
        by.add(choice.who().isEmpty() ? text("feed.somebody") : choice.who());
        if (choice.when() != null) {
            by.add(words.when(choice.when()));
        }
        if (shown) {
            by.add(text("conflicts.shown"));
        }
        label(card, String.join("  ·  ", by), Token.TEXT_TERTIARY, TypeStyle.LABEL);
        IconButton take = new IconButton(card, IconButton.Look.PLAIN, "check", text("conflicts.take"),
                text("conflicts.take.help", choice.label()), () -> decide(item, choice.value()));
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.END).grab(false, true).indent(0, Spacing.XS).applyTo(take);
    }

    private static void label(Composite parent, String words, Token ink, TypeStyle type) {
        Label label = Theme.of(parent).style(new Label(parent, SWT.WRAP), Token.SURFACE, ink, type);
        label.setText(words.replace("&", "&&"));
        GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
        data.widthHint = 120;
        label.setLayoutData(data);
    }

    private void other(ConflictItem item) {
        String shown = item.choices().get(0).value();
        Dialogs.ask(column.getShell(), new Dialogs.Question(text("conflicts.other.title"), text("conflicts.other.words", item.field()),
                shown == null ? "" : shown, text("conflicts.other.ok"), true), value -> value.isBlank() ? "" : null)
                .ifPresent(value -> decide(item, value.strip()));
    }

    private void decide(ConflictItem item, String value) {
        Display display = column.getDisplay();
        Jobs.work(column, text("conflicts.decide.job"), monitor -> {
            try (EditingSession session = conflicts.open(item)) {
                Conflicts.Outcome outcome = onThread(display, () -> Conflicts.decide(session, item, value));
                if (outcome == Conflicts.Outcome.TO_SAVE) {
                    session.save(text("conflicts.message", item.field()));
                } else if (outcome == Conflicts.Outcome.WAITS) {
                    // before the session is closed here, so that the editor's edits stay in one
                    display.syncExec(() -> editors.open(item.key()));
                }
                return outcome;
            }
        }, outcome -> told(item, outcome));
    }

    private void told(ConflictItem item, Conflicts.Outcome outcome) {
        switch (outcome) {
        case TO_SAVE -> message.show(MessageBar.Kind.SUCCESS, text("conflicts.decided", item.title(), item.field()));
        case WAITS -> message.show(MessageBar.Kind.INFO, text("conflicts.waits", item.title()));
        case GONE -> message.show(MessageBar.Kind.INFO, text("conflicts.gone", item.title(), item.field()));
        }
    }

    /** Sessions are changed on the thread of the editors that may show them. */
    private static <T> T onThread(Display display, Callable<T> work) throws Exception {
        FutureTask<T> task = new FutureTask<>(work);
        display.syncExec(task);
        try {
            return task.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Exception cause) {
                throw cause;
            }
            throw e;
        }
    }
}
