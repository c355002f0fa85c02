package org.sankofa.ui.evidence.internal.importing;

import static org.sankofa.ui.evidence.internal.Messages.text;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.sankofa.model.checks.Tier;
import org.sankofa.store.Space;
import org.sankofa.ui.controls.IconButton;
import org.sankofa.ui.controls.Picking;
import org.sankofa.ui.controls.RecordLine;
import org.sankofa.ui.controls.Tone;
import org.sankofa.ui.dialogs.FormDialog;
import org.sankofa.ui.errors.Errors;
import org.sankofa.ui.evidence.internal.importing.ImportModel.Option;
import org.sankofa.ui.jobs.Debounce;
import org.sankofa.ui.jobs.JobProgress;
import org.sankofa.ui.jobs.Jobs;
import org.sankofa.ui.pages.PageColumn;
import org.sankofa.ui.theme.Spacing;
import org.sankofa.ui.theme.Theme;
import org.sankofa.ui.theme.Token;
import org.sankofa.ui.theme.TypeStyle;

/**
 * Shows what a file was taken for before anything is taken from it, asks for what the file leaves open and for areas whose names
 * are not known, and says what does not fit. Whatever is said, the file is looked at again; nothing that is being typed is lost.
 */
final class FiguresDialog extends FormDialog {

    private static final int WIDE = 640;
    private static final int HIGH = 440;
    private static final int LINES = 6;
    private static final int PAUSE = 500;
    /** What is said of the file, of all that importers understand. */
    private static final List<String> SHOWN = List.of("dataset", "edition", "indicators", "periods");

    private final ImportModel model;
    private final Picking<String> areas;
    private final Map<Option, Text> fields = new EnumMap<>(Option.class);
    private ImportLook look;
    private PageColumn column;
    private Composite understood;
    private Composite said;
    private UnknownNames names;
    private Composite remarks;
    private Label counts;
    private Debounce soon;
    private Job looking;
    private boolean settled = true;

    /**
     * @param look the first look at the file
     * @param areas what an unknown name can stand for
     */
    FiguresDialog(Shell shell, ImportModel model, ImportLook look, Picking<String> areas) {
        super(shell, text("figures.import.title"), model.file().getFileName().toString(), text("figures.import.sentence"), text("figures.import.take"));
        this.model = model;
        this.look = look;
        this.areas = areas;
        setIcon("dataset", Token.ACCENT);
    }

    @Override
    protected void fill(Composite area) {
        Composite frame = composite(area);
        frame.setLayout(new FillLayout());
        GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(width(area, WIDE), width(area, HIGH)).applyTo(frame);
        column = new PageColumn(frame, 0);
        understood = grid();
        said = grid();
        spaces();
        open(Option.EDITION, text("figures.import.edition.hint"));
        names = new UnknownNames(column, model, areas, this::again);
        remarks = new Composite(column.body(), SWT.NONE);
        Theme.of(remarks).style(remarks, Token.PAGE, null, null);
        GridLayoutFactory.fillDefaults().spacing(0, Spacing.S).applyTo(remarks);
        GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(remarks);
        counts = wrapped(area, "", Token.TEXT, TypeStyle.STRONG);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(width(area, WIDE), SWT.DEFAULT).applyTo(counts);
        soon = new Debounce(frame, PAUSE, this::look);
        show();
    }

    private Composite grid() {
        Composite grid = composite(column.body());
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(Spacing.M, Spacing.S).applyTo(grid);
        GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(grid);
        return grid;
    }

    private void spaces() {
        List<Space> all = model.spaces();
        if (all.size() < 2) {
            return;
        }
        Combo combo = choice(said, text("figures.import.space"), all.stream().map(Space::name).toArray(String[]::new));
        combo.select(Math.max(0, all.stream().map(Space::name).toList().indexOf(model.space())));
        combo.addListener(SWT.Selection, event -> {
            model.space(all.get(combo.getSelectionIndex()).name());
            again();
        });
    }

    /** Adds a field for something that the file leaves open, once. */
    private void open(Option option, String hint) {
        if (option == null || fields.containsKey(option)) {
            return;
        }
        Text field = field(said, text("figures.import." + option.key()), model.said(option), SWT.NONE);
        field.setMessage(hint);
        fields.put(option, field);
        field.addListener(SWT.Modify, event -> {
            model.say(option, field.getText());
            again();
        });
    }

    /** What was said has to be looked at before it is taken. */
    private void again() {
        settled = false;
        changed();
        soon.call();
    }

    private void look() {
        if (looking != null) {
            looking.cancel();
        }
        String space = model.space();
        Map<String, String> options = model.options();
        looking = Jobs.start(column, text("figures.import.looking"), Jobs.WORK, monitor -> model.look(space, options, new JobProgress(monitor)), found -> {
            // what was said meanwhile is looked at soon
            if (options.equals(model.options()) && space.equals(model.space())) {
                look = found;
                settled = true;
                show();
            }
        }, failure -> Errors.report(column, text("figures.import.looking"), failure));
    }

    private void show() {
        column.setRedraw(false);
        try {
            showUnderstood();
            if (look.needed() != null) {
                open(look.needed(), text("figures.import." + look.needed().key() + ".hint"));
            }
            names.show(look.names());
            showRemarks();
            counts.setText(look.report() == null ? missing() : text("figures.import.question", look.report().created() + look.report().updated(),
                look.report().unchanged(), look.report().refused()));
        } finally {
            column.setRedraw(true);
        }
        column.relayout();
        changed();
    }

    /** What has to be said before the file can be read. */
    private String missing() {
        return look.needed() == null ? "" : text("figures.import." + look.needed().key() + ".needed");
    }

    private void showUnderstood() {
        clear(understood);
        for (String name : SHOWN) {
            String value = UnderstoodWords.of(name, look.understood(name));
            if (!value.isEmpty()) {
                caption(understood, text("figures.import.understood." + name));
                wrapped(understood, value, Token.TEXT, TypeStyle.BODY);
            }
        }
        if (look.report() != null) {
            caption(understood, text("figures.import.understood.holds"));
            wrapped(understood, text("figures.import.understood.counts", count("observations"), count("series"), count("areas"), count("zeros"),
                count("missing")), Token.TEXT, TypeStyle.BODY);
        }
    }

    private long count(String name) {
        String value = look.understood(name);
        return value.matches("\\d{1,18}") ? Long.parseLong(value) : 0;
    }

    private void showRemarks() {
        clear(remarks);
        for (ImportRemarks.Group group : look.remarks()) {
            boolean grave = group.tier() != Tier.WARNING;
            List<String> lines = group.lines(LINES);
            long more = group.count() - lines.size();
            RecordLine line = new RecordLine(remarks, grave ? "error" : "warning", group.words()).icon(grave ? Token.DANGER : Token.WARNING).quiet()
                .badge(ImportRemarks.tier(group.tier()), group.tier() == Tier.CRITICAL ? Tone.BAD : Tone.CAREFUL);
            if (!lines.isEmpty()) {
                line.remark(String.join("\n", lines) + (more > 0 ? "\n" + text("figures.import.more", more) : ""));
            }
        }
        if (look.report() != null && !look.report().problems().isEmpty()) {
            IconButton copy = new IconButton(remarks, IconButton.Look.PLAIN, "copy", text("figures.import.copy"), text("figures.import.copy.tip"), this::copy);
            copy.setLayoutData(GridDataFactory.swtDefaults().create());
        }
    }

    private void copy() {
        Clipboard clipboard = new Clipboard(getShell().getDisplay());
        try {
            clipboard.setContents(new Object[] {ImportRemarks.table(look.report().problems())}, new Transfer[] {TextTransfer.getInstance()});
        } finally {
            clipboard.dispose();
        }
    }

    private static void clear(Composite parent) {
        for (var child : parent.getChildren()) {
            child.dispose();
        }
    }

    /** Nothing can be taken while something that was said is looked at. */
    @Override
    protected String wrong() {
        if (look == null || !settled) {
            return "";
        }
        if (look.report() == null) {
            return look.needed() == null ? look.failure() : "";
        }
        return look.isNew() || !model.areas().isEmpty() ? null : "";
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        super.createButtonsForButtonBar(parent);
        getButton(IDialogConstants.OK_ID).setEnabled(wrong() == null);
    }
}
