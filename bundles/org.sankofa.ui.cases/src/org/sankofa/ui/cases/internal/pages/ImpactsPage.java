package org.sankofa.ui.cases.internal.pages;

import static org.sankofa.ui.cases.internal.Messages.text;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.sankofa.charts.MatrixChart;
import org.sankofa.model.CountryCase;
import org.sankofa.model.Impact;
import org.sankofa.model.ModelPackage.Literals;
import org.sankofa.ui.cases.internal.model.ImpactPicture;
import org.sankofa.ui.cases.internal.model.ImpactSummary;
import org.sankofa.ui.cases.internal.model.Names;
import org.sankofa.ui.cases.internal.model.Place;
import org.sankofa.ui.charts.ChartView;
import org.sankofa.ui.controls.RecordLine;
import org.sankofa.ui.forms.FormOutline;
import org.sankofa.ui.pages.PageColumn;
import org.sankofa.ui.pages.PageContext;
import org.sankofa.ui.theme.Letters;
import org.sankofa.ui.theme.Token;

/** What migration does to the country, and how much of that is known. */
public final class ImpactsPage extends TwoFacedPage {

    private static final int ROW = 40;

    /** Made by the service component. */
    public ImpactsPage() {
        super("impacts", 500, "impact");
    }

    @Override
    FormOutline outline() {
        return FormOutline.empty().section(text("impacts.register"), "impacts", "impactNotes");
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
        for (Impact impact : record.getImpacts()) {
            ImpactSummary.Knowledge knowledge = ImpactSummary.knowledge(impact);
            String icon = switch (knowledge) {
                case KNOWN -> "success";
                case UNKNOWN -> "unknown";
                case CANNOT_BE_ASSESSED -> "not-applicable";
            };
            new RecordLine(column.body(), icon, names.of(impact)).quiet()
                .icon(knowledge == ImpactSummary.Knowledge.KNOWN ? Token.SUCCESS : Token.TEXT_SECONDARY)
                .detail(names.label(Literals.IMPACT_DIMENSION, impact.getDimension()) + ", "
                    + names.label(Literals.IMPACT_DIRECTION, impact.getDirection()))
                .onOpen(() -> Rows.go(new Place(impact, Literals.IMPACT__TITLE), context));
        }
        String notes = names.text(record.getImpactNotes());
        if (!notes.isEmpty()) {
            column.section(text("inWords"));
            column.text(notes, Token.TEXT);
        }
    }

    private static void picture(PageColumn column, PageContext context, CountryCase record, Names names) {
        MatrixChart chart = new ImpactPicture(record, names).chart();
        ChartView view = new ChartView(column.body());
        view.setPictureHeight(Letters.scaled(view, ROW * (chart.rows().size() + 1)));
        GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
        data.widthHint = 100;
        view.setLayoutData(data);
        view.show(chart);
        view.onOpen(id -> record.getImpacts().stream().filter(impact -> id.equals(impact.getId())).findFirst()
            .ifPresent(impact -> Rows.go(new Place(impact, Literals.IMPACT__TITLE), context)));
        column.text(chart.description(), Token.TEXT_SECONDARY);
    }
}
