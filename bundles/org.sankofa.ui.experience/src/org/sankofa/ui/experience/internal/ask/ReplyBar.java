package org.sankofa.ui.experience.internal.ask;

import static org.sankofa.ui.experience.internal.Messages.text;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.sankofa.experience.ask.Consolidation;
import org.sankofa.experience.ask.ReplyPlace;
import org.sankofa.experience.ask.ReplyThread;
import org.sankofa.model.Contribution;
import org.sankofa.model.labels.Labels;
import org.sankofa.store.RecordKey;
import org.sankofa.ui.controls.IconButton;
import org.sankofa.ui.controls.MessageBar;
import org.sankofa.ui.controls.RecordLine;
import org.sankofa.ui.jobs.Debounce;
import org.sankofa.ui.jobs.Jobs;
import org.sankofa.ui.pages.PageContext;
import org.sankofa.ui.theme.Spacing;
import org.sankofa.ui.theme.Theme;
import org.sankofa.ui.theme.Token;
import org.sankofa.ui.transfer.RecordDrag;

/**
 * Above the consolidated reply: the answers, first those that stand in it nowhere yet, to be dragged into it or put there with a button, a first draft of all,
 * and the ways out: e-mail, Word, web page. Every step is a step of undo.
 */
public final class ReplyBar extends Composite {

    private static final int PAUSE = 400;
    private static final int SHOWN = 6;
    private static final int WORDS = 80;
    private static final Map<ReplyPlace, String> ICONS = new EnumMap<>(Map.of(ReplyPlace.EXPERIENCES, "place", ReplyPlace.SYNOPSIS, "document",
        ReplyPlace.RESOURCES, "publication", ReplyPlace.CREDITS, "people"));

    private final PageContext context;
    private final ReplySteps steps;
    private final Composite answers;
    private int asked;

    /** Made by the page. */
    public ReplyBar(Composite parent, PageContext context) {
        super(parent, SWT.NONE);
        this.context = context;
        this.steps = new ReplySteps(this, context);
        Theme theme = Theme.of(this);
        theme.style(this, Token.PAGE, null, null);
        GridLayoutFactory.fillDefaults().spacing(0, Spacing.XS).applyTo(this);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(this);
        answers = theme.style(new Composite(this, SWT.NONE), Token.PAGE, null, null);
        GridLayoutFactory.fillDefaults().numColumns(1 + ReplyPlace.values().length).spacing(Spacing.S, 0).applyTo(answers);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(answers);
        Composite row = theme.style(new Composite(this, SWT.NONE), Token.PAGE, null, null);
        RowLayoutFactory.fillDefaults().spacing(Spacing.S).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(row);
        if (!context.session().isReadOnly()) {
            new IconButton(row, IconButton.Look.PLAIN, "edit", text("reply.draft"), text("reply.draft.help"),
                () -> steps.step(text("reply.draft"), Consolidation::draft));
            new IconButton(row, IconButton.Look.PLAIN, "check", text("reply.publish"), text("reply.publish.help"), this::publish);
        }
        IconButton out = new IconButton(row, IconButton.Look.PLAIN, "save", text("reply.out"), text("reply.out.help"), null);
        out.setAction(() -> offer(out));
        Debounce soon = new Debounce(this, PAUSE, this::read);
        Runnable listener = () -> getDisplay().asyncExec(soon::call);
        context.index().addListener(listener);
        addListener(SWT.Dispose, event -> context.index().removeListener(listener));
        context.onChange(soon::call);
    }

    private void read() {
        if (isDisposed() || context.session().isNew()) {
            return;
        }
        int now = ++asked;
        Jobs.read(this, text("reply.job"), monitor -> steps.read(), read -> {
            if (now == asked) {
                show(read);
            }
        });
    }

    private void show(ReplySteps.Read read) {
        for (Control child : answers.getChildren()) {
            child.dispose();
        }
        Set<String> unused = read.consolidation().unused().stream().map(line -> line.reply().getId()).collect(Collectors.toSet());
        // those that stand nowhere yet come first
        List<ReplyThread.Line> lines = Stream.concat(read.consolidation().thread().lines().stream().filter(line -> unused.contains(line.reply().getId())),
            read.consolidation().thread().lines().stream().filter(line -> !unused.contains(line.reply().getId()))).limit(SHOWN).toList();
        for (ReplyThread.Line line : lines) {
            answer(line, unused.contains(line.reply().getId()));
        }
        getShell().layout(new Control[] {answers}, SWT.DEFER);
        getParent().getParent().layout(true, true);
    }

    private void answer(ReplyThread.Line line, boolean isUnused) {
        Contribution answer = line.reply();
        String words = answer.getText() == null ? Labels.title(answer, context.languages()) : answer.getText().best(context.languages()).value();
        String first = words.lines().findFirst().orElse("");
        RecordLine record = new RecordLine(answers, "contribution", first.length() > WORDS ? first.substring(0, WORDS) + '\u2026' : first,
            isUnused ? "" : text("reply.used"), () -> context.open(line.key()));
        RecordDrag.from(record, () -> List.of(line.key().uri()));
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(record);
        if (!context.session().isReadOnly()) {
            ICONS.forEach((place, icon) -> {
                String name = place.name().toLowerCase(Locale.ROOT);
                new IconButton(answers, IconButton.Look.GHOST, icon, null, text("reply.put.say", text("reply.put." + name), text("reply.put." + name + ".help")),
                    () -> steps.put(place, List.of(line.key().uri())));
            });
        }
    }

    private void publish() {
        Jobs.read(this, text("reply.job"), monitor -> steps.read(), read -> {
            RecordKey me = read.snapshot().find(context.workspace().identity().practitionerId()).orElse(null);
            Optional<?>[] problem = new Optional<?>[1];
            context.session().run(text("reply.publish"), () -> problem[0] = read.consolidation().publish(LocalDate.now(), me));
            if (problem[0].isPresent()) {
                context.messages().show(MessageBar.Kind.WARNING, String.valueOf(problem[0].get()));
            } else {
                context.messages().show(MessageBar.Kind.SUCCESS, text("reply.published"));
            }
        });
    }

    private void offer(Control anchor) {
        Menu menu = new Menu(anchor);
        for (Asking.Form form : Asking.Form.values()) {
            MenuItem item = new MenuItem(menu, SWT.PUSH);
            item.setText(text("reply.out." + form.name().toLowerCase(Locale.ROOT)));
            item.addListener(SWT.Selection, event -> Asking.publish(this, context, form));
        }
        menu.addListener(SWT.Hide, event -> anchor.getDisplay().asyncExec(menu::dispose));
        menu.setLocation(anchor.toDisplay(0, anchor.getSize().y));
        menu.setVisible(true);
    }
}
