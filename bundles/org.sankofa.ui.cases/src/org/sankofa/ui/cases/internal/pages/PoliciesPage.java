package org.sankofa.ui.cases.internal.pages;

import static org.sankofa.ui.cases.internal.Messages.text;

import java.util.List;

import org.eclipse.emf.ecore.EReference;
import org.eclipse.swt.widgets.Composite;
import org.sankofa.model.CountryCase;
import org.sankofa.model.ModelPackage.Literals;
import org.sankofa.ui.cases.internal.model.Gap;
import org.sankofa.ui.cases.internal.model.Grid;
import org.sankofa.ui.cases.internal.model.Names;
import org.sankofa.ui.cases.internal.model.PolicyMatrix;
import org.sankofa.ui.cases.internal.model.PolicyPicture;
import org.sankofa.ui.forms.FormOutline;
import org.sankofa.ui.pages.PageColumn;
import org.sankofa.ui.pages.PageContext;
import org.sankofa.ui.theme.Token;

/** Plans, measures and goals, and where they do not meet. */
public final class PoliciesPage extends TwoFacedPage {

    private static final int READABLE = 7;
    private static final String LINKS = PolicyLinks.class.getName();

    /** Made by the service component. */
    public PoliciesPage() {
        super("policies", 400, "strategy");
    }

    @Override
    FormOutline outline() {
        return FormOutline.empty().section(text("policies.goals"), "ownGoals").section(text("policies.strategies"), "strategies")
            .section(text("policies.measures"), "measures", "policyNotes");
    }

    @Override
    EReference begins() {
        return Literals.COUNTRY_CASE__STRATEGIES;
    }

    @Override
    boolean isEmpty(CountryCase record) {
        return record.getStrategies().isEmpty() && record.getMeasures().isEmpty() && record.getOwnGoals().isEmpty()
            && record.getPolicyNotes() == null;
    }

    @Override
    void summarize(PageColumn column, PageContext context, CountryCase record, Names names, Runnable again) {
        PolicyMatrix matrix = new PolicyMatrix(record, names);
        List<Gap> gaps = matrix.gaps();
        PolicyLinks links = column.getData(LINKS) instanceof PolicyLinks there ? there : new PolicyLinks(context, column, again);
        column.setData(LINKS, links);
        links.look(record, matrix, gaps, names);
        if (!matrix.isEmpty()) {
            PolicyPicture picture = new PolicyPicture(matrix, names);
            Pictures.matrix(column, picture.states(), key -> picture.place(key).ifPresent(place -> Rows.go(place, context)));
            picture.judgements().ifPresent(chart -> Pictures.matrix(column, chart, key -> picture.place(key).ifPresent(place -> Rows.go(place, context))));
            // of many goals the picture has the table behind it: words would be cut in narrow columns
            Grid grid = matrix.grid();
            if (grid.columns().size() <= READABLE) {
                column.section(text("matrix.title"));
                column.text(text("matrix.words"), Token.TEXT_SECONDARY);
                new GridTable(column.body(), grid, text("policies.summary"), place -> Rows.go(place, context));
            }
        }
        column.section(text("policies.gaps")).remark(gaps.isEmpty() ? "" : String.valueOf(gaps.size()));
        if (gaps.isEmpty()) {
            column.text(text("policies.gaps.none"), Token.TEXT_SECONDARY);
        }
        Composite rows = Rows.columns(column.body(), 1);
        for (Gap gap : gaps) {
            Rows.gap(rows, gap, context);
            links.help(rows, gap);
        }
        if (!matrix.isEmpty()) {
            links.fill(matrix, names);
        }
        String notes = names.text(record.getPolicyNotes());
        if (!notes.isEmpty()) {
            column.section(text("inWords"));
            column.text(notes, Token.TEXT);
        }
    }
}
