package org.sankofa.ui.evidence.internal.analyses;

import static org.sankofa.ui.evidence.internal.Messages.text;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.sankofa.store.Workspace;
import org.sankofa.store.analysis.Analysis;
import org.sankofa.ui.controls.RecordLine;
import org.sankofa.ui.evidence.internal.Services;
import org.sankofa.ui.evidence.internal.Sheets;
import org.sankofa.ui.evidence.internal.analyses.AnalysisEntry.Found;
import org.sankofa.ui.jobs.Jobs;
import org.sankofa.ui.pages.PageColumn;
import org.sankofa.ui.parts.PagePart;
import org.sankofa.ui.records.RecordEditors;
import org.sankofa.ui.theme.Spacing;
import org.sankofa.ui.theme.Token;

import jakarta.inject.Inject;

/** Analyses of all bundles, those of plug-ins too: what each answers, asked and run here. */
public class AnalysesPart extends PagePart {

    /** Id of the view. */
    public static final String ID = "org.sankofa.ui.evidence.analyses";

    @Inject
    private Workspace workspace;

    @Inject
    private RecordEditors editors;

    private Sheets sheets;
    private PageColumn list;
    private AnalysisSheet sheet;

    @Override
    protected void fill(Composite page) {
        sheets = new Sheets(page, "analysis", text("analyses.empty.title"), text("analyses.empty"));
        list = new PageColumn(sheets, Spacing.M);
        sheets.show(list);
        onDispose(() -> {
            if (sheet != null) {
                sheet.stop();
            }
        });
        read();
    }

    @Override
    protected Control focusTarget() {
        return sheets.shown();
    }

    /** Plug-ins come and go, and what is theirs may take a moment to say what it is. */
    private void read() {
        Jobs.read(list, text("analyses.job"), monitor -> AnalysisEntry.all(Services.all(Analysis.class)), this::show);
    }

    private void show(Found found) {
        list.rebuild(() -> {
            list.text(text("analyses.purpose"), Token.TEXT_SECONDARY);
            found.entries().forEach(entry -> new RecordLine(list.body(), "analysis", entry.label()).text(entry.description()).onOpen(() -> open(entry)));
            found.broken().forEach(sentence -> new RecordLine(list.body(), "warning", sentence).icon(Token.WARNING).quiet());
        });
        if (sheet == null) {
            sheets.show(found.entries().isEmpty() && found.broken().isEmpty() ? sheets.empty() : list);
        }
    }

    private void open(AnalysisEntry entry) {
        sheet = new AnalysisSheet(sheets, entry, workspace, editors, this::back);
        sheets.show(sheet);
        sheet.setFocus();
    }

    /** What is left goes away with that, so not while one of its buttons is pressed. */
    private void back() {
        sheets.getDisplay().asyncExec(() -> {
            if (!sheets.isDisposed() && sheet != null) {
                leave();
            }
        });
    }

    private void leave() {
        AnalysisSheet left = sheet;
        sheet = null;
        left.stop();
        sheets.show(list);
        list.setFocus();
        left.dispose();
        read();
    }
}
