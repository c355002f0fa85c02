package org.sankofa.ui.cases.internal.pages;

import static org.sankofa.ui.cases.internal.Messages.text;

import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.sankofa.model.ModelPackage.Literals;
import org.sankofa.ui.cases.internal.model.SourceList;
import org.sankofa.ui.cases.internal.model.SourceList.Citation;
import org.sankofa.ui.cases.internal.model.SourceList.Source;
import org.sankofa.ui.controls.EmptyState;
import org.sankofa.ui.controls.IconButton;
import org.sankofa.ui.pages.PageColumn;
import org.sankofa.ui.pages.PageContext;
import org.sankofa.ui.theme.Spacing;
import org.sankofa.ui.theme.Token;

/** What the case stands on. */
public final class SourcesPage extends CasePage {

    /** Made by the service component. */
    public SourcesPage() {
        super("sources", 800);
    }

    @Override
    public void fill(Composite page, PageContext context) {
        page.setLayout(new FillLayout());
        PageColumn column = new PageColumn(page);
        CaseReading reading = new CaseReading(context, column);
        Runnable show = () -> column.rebuild(
            () -> show(column, context, new SourceList(reading.record(), reading.last().names())));
        context.onChange(() -> {
            show.run();
            if (!reading.isFresh()) {
                reading.read(List.of(), show);
            }
        });
    }

    private static void show(PageColumn column, PageContext context, SourceList list) {
        List<Source> sources = list.sources();
        List<Source> voices = list.voices();
        column.section(text("sources.cited")).remark(sources.isEmpty() ? "" : String.valueOf(sources.size()));
        if (sources.isEmpty() && voices.isEmpty()) {
            boolean readOnly = context.session().isReadOnly();
            EmptyState empty = new EmptyState(column.body(), "source", text("sources.empty"),
                text(readOnly ? "sources.empty.read" : "sources.empty.words"));
            empty.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
            if (!readOnly) {
                empty.action(IconButton.Look.PRIMARY, "add", text("sources.begin"),
                    () -> context.reveal(context.record(), Literals.RECORD__SOURCES));
            }
        }
        for (Source source : sources) {
            new LinkRow(column.body(), "publication", Token.ACCENT, source.name(), cited(source), () -> open(source, context));
            citations(column, context, source.citations());
        }
        if (!voices.isEmpty()) {
            column.section(text("sources.voices")).remark(String.valueOf(voices.size()));
            for (Source voice : voices) {
                new LinkRow(column.body(), "person", Token.TEXT_SECONDARY, voice.name(), cited(voice), null);
                citations(column, context, voice.citations());
            }
        }
        List<Citation> unsourced = list.unsourced();
        column.section(text("sources.without")).remark(unsourced.isEmpty() ? "" : String.valueOf(unsourced.size()));
        column.text(text(unsourced.isEmpty() ? "sources.without.none" : "sources.without.words"), Token.TEXT_SECONDARY);
        Composite rows = Rows.twoColumns(column.body());
        unsourced.forEach(field -> new LinkRow(rows, "unknown", Token.TEXT_SECONDARY, field.words(), "",
            () -> Rows.go(field.place(), context)));
    }

    private static String cited(Source source) {
        int count = source.citations().size();
        return text(count == 1 ? "sources.once" : "sources.times", count);
    }

    private static void open(Source source, PageContext context) {
        context.host().open(source.address());
    }

    private static void citations(PageColumn column, PageContext context, List<Citation> citations) {
        Composite rows = Rows.columns(column.body(), 1);
        ((GridData) rows.getLayoutData()).horizontalIndent = Spacing.XL;
        for (Citation citation : citations) {
            new LinkRow(rows, "link", Token.TEXT_TERTIARY, citation.words(), "", () -> Rows.go(citation.place(), context));
        }
    }
}
