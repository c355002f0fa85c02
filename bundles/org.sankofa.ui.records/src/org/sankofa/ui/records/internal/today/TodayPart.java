package org.sankofa.ui.records.internal.today;

import static org.sankofa.ui.records.internal.Messages.text;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.e4.core.commands.ECommandService;
import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.e4.ui.di.UISynchronize;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.sankofa.search.SearchIndex;
import org.sankofa.store.Progress;
import org.sankofa.store.RecordKey;
import org.sankofa.store.Workspace;
import org.sankofa.ui.controls.IconButton;
import org.sankofa.ui.controls.IconButton.Look;
import org.sankofa.ui.controls.RecordLine;
import org.sankofa.ui.controls.SectionTitle;
import org.sankofa.ui.dialogs.Dialogs;
import org.sankofa.ui.jobs.Debounce;
import org.sankofa.ui.jobs.Jobs;
import org.sankofa.ui.pages.PageColumn;
import org.sankofa.ui.parts.PagePart;
import org.sankofa.ui.records.RecordEditors;
import org.sankofa.ui.records.TodaySource.Answer;
import org.sankofa.ui.records.TodaySource.Waits;
import org.sankofa.ui.records.internal.Titles;
import org.sankofa.ui.records.internal.bulk.BulkEdit;
import org.sankofa.ui.records.internal.bulk.BulkReport;
import org.sankofa.ui.records.internal.bulk.BulkStep;
import org.sankofa.ui.records.internal.handlers.IdentityHandler;
import org.sankofa.ui.records.internal.today.Today.Section;
import org.sankofa.ui.records.internal.today.Today.Sitting;
import org.sankofa.ui.theme.Spacing;
import org.sankofa.ui.theme.Theme;
import org.sankofa.ui.theme.Token;
import org.sankofa.ui.theme.TypeStyle;
import org.sankofa.ui.transfer.RecordDrag;

import jakarta.inject.Inject;

/** The page that a day begins with: what waits, what changed, where the person left off. */
public class TodayPart extends PagePart {

    private static final String ANSWER = "org.sankofa.command.answer";
    private static final int SHOWN = 7;
    private static final int PAUSE = 400;

    @Inject
    private Workspace workspace;

    @Inject
    private SearchIndex index;

    @Inject
    private RecordEditors editors;

    @Inject
    private ECommandService commands;

    @Inject
    private EHandlerService handlers;

    @Inject
    private UISynchronize ui;

    @Inject
    @Optional
    private OpenedRecords opened;

    private record Confirmed(TodayItem item, BulkStep step, BulkReport report) {
    }

    private final Map<RecordKey, Confirmed> confirmed = new HashMap<>();
    private final Map<Waiting, Boolean> unfolded = new HashMap<>();
    private TodayModel model;
    private PageColumn column;
    private Today shown;
    private volatile List<MoreWaiting> more = List.of();
    private boolean samples;
    private int readings;

    @Override
    protected void fill(Composite page) {
        page.setLayout(new FillLayout());
        model = new TodayModel(workspace, index, Clock.systemDefaultZone(), Titles.languages());
        column = new PageColumn(page);
        Debounce soon = new Debounce(column, PAUSE, this::read);
        Runnable onChange = () -> ui.asyncExec(() -> {
            if (!column.isDisposed()) {
                soon.call();
            }
        });
        index.addListener(onChange);
        onDispose(() -> index.removeListener(onChange));
        if (opened != null) {
            opened.addListener(onChange);
            onDispose(() -> opened.removeListener(onChange));
        }
        read();
    }

    /** A part that a click brings to the front gives the focus to what was clicked, so that nothing moves under the pointer. */
    @Override
    protected Control focusTarget() {
        Control pointed = column.getDisplay().getCursorControl();
        if (pointed instanceof RecordLine || pointed instanceof IconButton) {
            for (Control above = pointed; above != null; above = above.getParent()) {
                if (above == column) {
                    return pointed;
                }
            }
        }
        return column;
    }

    @Inject
    @Optional
    void identityChanged(@UIEventTopic(IdentityHandler.CHANGED) String name) {
        if (column != null && !column.isDisposed()) {
            read();
        }
    }

    private void read() {
        int now = ++readings;
        boolean also = samples;
        List<RecordKey> last = opened == null ? List.of() : opened.keys();
        Jobs.read(column, text("today.job"), monitor -> {
            more = MoreWaiting.read(workspace, index, also, LocalDate.now());
            return model.read(also, last);
        }, today -> {
            if (now == readings) {
                shown = today;
                column.rebuild(this::build);
            }
        });
    }

    private void build() {
        TodayWords words = new TodayWords(LocalDate.now(), Clock.systemDefaultZone().getZone());
        label(words.day(), TypeStyle.DISPLAY, Token.TEXT);
        int waiting = shown.waiting() + more.stream().mapToInt(one -> one.items().size()).sum();
        label(waiting == 0 ? text("today.nothing") : text("today.waiting", waiting), TypeStyle.BODY, Token.TEXT_SECONDARY);
        List<Section> clear = shown.sections().stream().filter(this::isClear).toList();
        shown.sections().stream().filter(section -> !clear.contains(section)).forEach(section -> section(section, words));
        more.forEach(this::more);
        leftOff(words);
        lately(words);
        clear(clear);
        IconButton button = new IconButton(column.body(), Look.GHOST, samples ? "close" : "open",
                text(samples ? "today.samples.hide" : "today.samples.show"), text("today.samples.help"), () -> {
                    samples = !samples;
                    read();
                });
        GridDataFactory.swtDefaults().indent(0, Spacing.L).applyTo(button);
    }

    private void label(String words, TypeStyle type, Token ink) {
        Label label = Theme.of(column).style(new Label(column.body(), SWT.WRAP), Token.PAGE, ink, type);
        label.setText(words.replace("&", "&&"));
        GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(label);
    }

    private boolean isClear(Section section) {
        return section.items().isEmpty() && confirmedIn(section).isEmpty();
    }

    /** Where nothing waits: said in a line each, with what brings something there. */
    private void clear(List<Section> clear) {
        if (clear.isEmpty()) {
            return;
        }
        column.section(text("today.clear"));
        for (Section section : clear) {
            boolean unknown = section.waiting() == Waiting.UNCONFIRMED && !shown.known();
            column.text(text(section.waiting().key() + (unknown ? ".unknown" : ".none")), Token.TEXT_SECONDARY);
            if (unknown) {
                command("person", "today.unconfirmed.identity", "org.sankofa.command.identity");
            }
        }
    }

    private void section(Section section, TodayWords words) {
        SectionTitle title = column.section(text(section.waiting().key()));
        title.remark(words.count(section));
        if (section.waiting() == Waiting.UNCONFIRMED) {
            confirmedIn(section).forEach(one -> confirmedLine(one, words));
        }
        boolean all = unfolded.getOrDefault(section.waiting(), false);
        section.items().stream().limit(all ? Integer.MAX_VALUE : SHOWN).forEach(item -> line(section, item, words));
        int hidden = section.items().size() - SHOWN;
        if (hidden > 0) {
            IconButton more = new IconButton(column.body(), Look.GHOST, all ? "chevron-up" : "chevron-down",
                    all ? text("today.fewer") : text("today.more", hidden), null, () -> {
                        unfolded.put(section.waiting(), !all);
                        column.rebuild(this::build);
                    });
            GridDataFactory.swtDefaults().applyTo(more);
        }
    }

    /** What other bundles say that waits. */
    private void more(MoreWaiting section) {
        column.section(section.title()).remark(String.valueOf(section.items().size()));
        for (Waits item : section.items().stream().limit(SHOWN).toList()) {
            RecordLine line = new RecordLine(column.body(), item.key().kind(), item.sentence(), "", () -> editors.open(item.key()));
            RecordDrag.from(line, () -> List.of(item.key().uri()));
            GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
            if (!item.answers().isEmpty()) {
                Composite row = Theme.of(column).style(new Composite(column.body(), SWT.NONE), Token.PAGE, null, null);
                GridLayoutFactory.fillDefaults().numColumns(item.answers().size()).spacing(Spacing.S, 0).applyTo(row);
                GridDataFactory.fillDefaults().indent(Spacing.XL, 0).applyTo(row);
                item.answers().forEach(answer -> new IconButton(row, Look.PLAIN, null, answer.label(), null, () -> answer(item, answer)));
            }
        }
    }

    private void answer(Waits item, Answer answer) {
        Jobs.work(column, item.sentence(), monitor -> {
            answer.work().run();
            return item;
        }, done -> read());
    }

    private List<Confirmed> confirmedIn(Section section) {
        return section.waiting() == Waiting.UNCONFIRMED ? List.copyOf(confirmed.values()) : List.of();
    }

    private void line(Section section, TodayItem item, TodayWords words) {
        String detail = words.detail(section.waiting(), item);
        Token ink = item.late() && section.waiting() != Waiting.LESSONS ? Token.DANGER : Token.TEXT_SECONDARY;
        if (section.waiting() == Waiting.REQUESTS && commands.getCommand(ANSWER).isDefined()) {
            Composite row = row();
            line(row, item, detail, ink, words);
            new IconButton(row, Look.PLAIN, "reply", text("today.answer"), text("today.answer.help"),
                    () -> handlers.executeHandler(commands.createCommand(ANSWER, Map.of(ANSWER + ".request", item.key().id()))));
        } else if (section.waiting() != Waiting.UNCONFIRMED) {
            line(column.body(), item, detail, ink, words);
        } else if (!confirmed.containsKey(item.key())) {
            Composite row = row();
            line(row, item, detail, ink, words);
            new IconButton(row, Look.PLAIN, "check", text("today.true"), text("today.true.help"), () -> confirm(item));
        }
    }

    private void confirmedLine(Confirmed one, TodayWords words) {
        Composite row = row();
        line(row, one.item(), text("today.true.done"), Token.SUCCESS, words);
        new IconButton(row, Look.PLAIN, "undo", text("today.true.undo"), text("today.true.undo.help"), () -> takeBack(one));
    }

    private Composite row() {
        Composite row = Theme.of(column).style(new Composite(column.body(), SWT.NONE), Token.PAGE, null, null);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(Spacing.S, 0).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        return row;
    }

    private void line(Composite parent, TodayItem item, String detail, Token ink, TodayWords words) {
        RecordLine line = new RecordLine(parent, item.key().kind(), words.title(item), detail, () -> editors.open(item.key())).ink(ink);
        RecordDrag.from(line, () -> List.of(item.key().uri()));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
    }

    private void confirm(TodayItem item) {
        BulkStep step = BulkStep.stillTrue(text("today.true"), LocalDate.now());
        Jobs.work(column, text("today.true.job"), monitor -> new BulkEdit(workspace).run(step, List.of(item.key()), Progress.NONE), report -> {
            if (report.refused().isEmpty()) {
                confirmed.put(item.key(), new Confirmed(item, step, report));
                read();
            } else {
                Dialogs.tell(column.getShell(), text("today.true"), report.sentence());
            }
        });
    }

    private void takeBack(Confirmed one) {
        Jobs.work(column, text("today.true.undo.job"), monitor -> new BulkEdit(workspace).undo(one.step(), one.report(), Progress.NONE), report -> {
            confirmed.remove(one.item().key());
            read();
        });
    }

    private void leftOff(TodayWords words) {
        column.section(text("today.left"));
        if (shown.leftOff().isEmpty()) {
            column.text(text("today.left.none"), Token.TEXT_TERTIARY);
            command("add", "today.left.new", "org.sankofa.command.new");
        }
        shown.leftOff().forEach(item -> line(column.body(), item, words.place(item), Token.TEXT_SECONDARY, words));
    }

    private void lately(TodayWords words) {
        column.section(text("today.lately"));
        if (shown.sittings().isEmpty()) {
            column.text(text("today.lately.none"), Token.TEXT_TERTIARY);
        }
        for (Sitting sitting : shown.sittings()) {
            label(words.sitting(sitting), TypeStyle.LABEL, Token.TEXT_SECONDARY);
            sitting.items().forEach(item -> line(column.body(), item, words.place(item), Token.TEXT_TERTIARY, words));
        }
    }

    private void command(String icon, String key, String command) {
        IconButton button = new IconButton(column.body(), Look.PLAIN, icon, text(key), null, () -> {
            ParameterizedCommand what = commands.createCommand(command, null);
            handlers.executeHandler(what);
        });
        GridDataFactory.swtDefaults().applyTo(button);
    }
}
