package org.sankofa.ui.cases.internal.pages;

import static org.sankofa.ui.cases.internal.Messages.text;

import org.eclipse.emf.ecore.EReference;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.sankofa.model.CountryCase;
import org.sankofa.model.Impact;
import org.sankofa.model.ModelPackage.Literals;
import org.sankofa.ui.cases.internal.model.ImpactLine;
import org.sankofa.ui.cases.internal.model.ImpactPicture;
import org.sankofa.ui.cases.internal.model.ImpactSummary;
import org.sankofa.ui.cases.internal.model.Names;
import org.sankofa.ui.cases.internal.model.Place;
import org.sankofa.ui.controls.IconButton;
import org.sankofa.ui.controls.RecordLine;
import org.sankofa.ui.forms.FormOutline;
import org.sankofa.ui.pages.PageColumn;
import org.sankofa.ui.pages.PageContext;
import org.sankofa.ui.theme.Spacing;
import org.sankofa.ui.theme.Token;

/** What migration does to the country, and how much of that is known. */
public final class ImpactsPage extends TwoFacedPage {

    /** Made by the service component. */
    public ImpactsPage() {
        super("impacts", 500, "impact");
    }

    @Override
    FormOutline outline() {
        return FormOutline.empty().section(text("impacts.register"), "impacts", "impactNotes");
    }

    @Override
    EReference begins() {
        return Literals.COUNTRY_CASE__IMPACTS;
    }

    @Override
    boolean isEmpty(CountryCase record) {
        return record.getImpacts().isEmpty() && record.getImpactNotes() == null;
    }

    @Override
    void summarize(PageColumn column, PageContext context, CountryCase record, Names names, Runnable again) {
        ImpactSummary summary = new ImpactSummary(record, names);
        column.text(text("impacts.words"), Token.TEXT_SECONDARY);
        new GridTable(column.body(), summary.grid(), text("impacts.summary"), place -> Rows.go(place, context));
        if (!record.getImpacts().isEmpty()) {
            picture(column, context, record, names);
            column.section(text("impacts.register")).remark(String.valueOf(record.getImpacts().size()));
        }
        record.getImpacts().forEach(impact -> line(column, context, impact, names));
        if (!context.session().isReadOnly()) {
            button(column, text("impacts.begin"), 0, () -> NewPart.add(context, begins(), text("impacts.begin")));
        }
        String notes = names.text(record.getImpactNotes());
        if (!notes.isEmpty()) {
            column.section(text("inWords"));
            column.text(notes, Token.TEXT);
        }
    }

    /** What is said of an impact, and the studies that speak for it, a click away. */
    private static void line(PageColumn column, PageContext context, Impact impact, Names names) {
        ImpactSummary.Knowledge knowledge = ImpactSummary.knowledge(impact);
        String icon = switch (knowledge) {
            case KNOWN -> "success";
            case UNKNOWN -> "unknown";
            case CANNOT_BE_ASSESSED -> "not-applicable";
        };
        ImpactLine said = new ImpactLine(impact, names);
        new RecordLine(column.body(), icon, names.of(impact)).quiet().icon(knowledge == ImpactSummary.Knowledge.KNOWN ? Token.SUCCESS : Token.TEXT_SECONDARY)
            .detail(said.kind()).remark(said.words()).onOpen(() -> Rows.go(new Place(impact, Literals.IMPACT__TITLE), context));
        said.studies().forEach(study -> new RecordLine(column.body(), "publication", names.of(study)).quiet().depth(1).icon(Token.ACCENT)
            .onOpen(() -> context.host().open(study)).carries(study));
        if (said.studies().isEmpty() && !context.session().isReadOnly()) {
            button(column, text("impacts.studies.add"), Spacing.XL, () -> Rows.go(new Place(impact, Literals.IMPACT__EVIDENCE), context));
        }
    }

    private static void button(PageColumn column, String words, int indent, Runnable action) {
        GridData data = new GridData(SWT.BEGINNING, SWT.TOP, false, false);
        data.horizontalIndent = indent;
        new IconButton(column.body(), IconButton.Look.GHOST, "add", words, null, action).setLayoutData(data);
    }

    private static void picture(PageColumn column, PageContext context, CountryCase record, Names names) {
        Pictures.matrix(column, new ImpactPicture(record, names).chart(), id -> record.getImpacts().stream().filter(impact -> id.equals(impact.getId())).findFirst()
            .ifPresent(impact -> Rows.go(new Place(impact, Literals.IMPACT__TITLE), context)));
    }
}
