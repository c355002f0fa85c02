package org.sankofa.ui.cases.internal.pages;

import static org.sankofa.ui.cases.internal.Messages.text;

import java.util.List;
import java.util.Map;

import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.sankofa.model.CountryCase;
import org.sankofa.model.ModelPackage.Literals;
import org.sankofa.ui.cases.internal.model.Names;
import org.sankofa.ui.cases.internal.model.SourceList;
import org.sankofa.ui.cases.internal.model.SourceList.Citation;
import org.sankofa.ui.cases.internal.model.SourceList.Source;
import org.sankofa.ui.controls.RecordLine;
import org.sankofa.ui.forms.FormOutline;
import org.sankofa.ui.pages.PageColumn;
import org.sankofa.ui.pages.PageContext;
import org.sankofa.ui.theme.Spacing;
import org.sankofa.ui.theme.Token;

/** What the case stands on. */
public final class SourcesPage extends TwoFacedPage {

    /** Made by the service component. */
    public SourcesPage() {
        super("sources", 800, "source");
    }

    @Override
    FormOutline outline() {
        return FormOutline.empty().section(text("sources.form"), "sources", "attachments", "notes", "confidentiality");
    }

    @Override
    boolean isEmpty(CountryCase record) {
        SourceList list = new SourceList(record, new Names(List.of(), Map.of()));
        return list.sources().isEmpty() && list.files().isEmpty() && list.voices().isEmpty() && list.unsourced().isEmpty();
    }

    @Override
    void summarize(PageColumn column, PageContext context, CountryCase record, Names names, Runnable again) {
        SourceList list = new SourceList(record, names);
        column.text(text("sources.words"), Token.TEXT_SECONDARY);
        List<Source> sources = list.sources();
        column.section(text("sources.cited")).remark(sources.isEmpty() ? "" : String.valueOf(sources.size()));
        if (sources.isEmpty()) {
            column.text(text(context.session().isReadOnly() ? "sources.none.read" : "sources.none"), Token.TEXT_SECONDARY);
        }
        for (Source source : sources) {
            new RecordLine(column.body(), "publication", source.name()).quiet().icon(Token.ACCENT).detail(cited(source))
                .onOpen(() -> context.host().open(source.address())).carries(source.address());
            citations(column, context, source.citations());
        }
        List<Source> files = list.files();
        if (!files.isEmpty()) {
            column.section(text("sources.files")).remark(String.valueOf(files.size()));
            for (Source file : files) {
                new RecordLine(column.body(), "attachment", file.name()).quiet().icon(Token.ACCENT).detail(cited(file))
                    .onOpen(() -> context.reveal(record, Literals.RECORD__ATTACHMENTS));
                citations(column, context, file.citations());
            }
        }
        List<Source> voices = list.voices();
        if (!voices.isEmpty()) {
            column.section(text("sources.voices")).remark(String.valueOf(voices.size()));
            for (Source voice : voices) {
                new RecordLine(column.body(), "person", voice.name()).quiet().detail(cited(voice));
                citations(column, context, voice.citations());
            }
        }
        showUnsourced(column, context, list.unsourced());
    }

    private static void showUnsourced(PageColumn column, PageContext context, List<Citation> unsourced) {
        column.section(text("sources.without")).remark(unsourced.isEmpty() ? "" : String.valueOf(unsourced.size()));
        column.text(text(unsourced.isEmpty() ? "sources.without.none" : "sources.without.words"), Token.TEXT_SECONDARY);
        Composite rows = Rows.twoColumns(column.body());
        unsourced.forEach(field -> new RecordLine(rows, "unknown", field.words()).quiet().onOpen(() -> Rows.go(field.place(), context)));
    }

    private static String cited(Source source) {
        int count = source.citations().size();
        return text(count == 1 ? "sources.once" : "sources.times", count);
    }

    private static void citations(PageColumn column, PageContext context, List<Citation> citations) {
        Composite rows = Rows.columns(column.body(), 1);
        ((GridData) rows.getLayoutData()).horizontalIndent = Spacing.XL;
        for (Citation citation : citations) {
            new RecordLine(rows, "link", citation.words()).quiet().icon(Token.TEXT_TERTIARY).onOpen(() -> Rows.go(citation.place(), context));
        }
    }
}
