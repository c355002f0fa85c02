package org.sankofa.ui.cases.internal.pages;

import static org.sankofa.ui.cases.internal.Messages.text;

import java.util.List;

import org.sankofa.model.CountryCase;
import org.sankofa.model.ModelPackage.Literals;
import org.sankofa.model.RemittanceEstimate;
import org.sankofa.ui.cases.internal.model.Names;
import org.sankofa.ui.cases.internal.model.Place;
import org.sankofa.ui.cases.internal.model.RemittanceTable;
import org.sankofa.ui.controls.RecordLine;
import org.sankofa.ui.forms.FormOutline;
import org.sankofa.ui.pages.PageColumn;
import org.sankofa.ui.pages.PageContext;
import org.sankofa.ui.theme.Token;

/** What is sent home: what it could contribute and what it does. */
public final class RemittancesPage extends TwoFacedPage {

    /** Made by the service component. */
    public RemittancesPage() {
        super("remittances", 300, "remittance");
    }

    @Override
    FormOutline outline() {
        return FormOutline.empty().section(text("remittances.estimates"), "remittanceEstimates", "remittanceNotes");
    }

    @Override
    boolean isEmpty(CountryCase record) {
        return record.getRemittanceEstimates().isEmpty() && record.getRemittanceNotes() == null;
    }

    @Override
    void summarize(PageColumn column, PageContext context, CountryCase record, Names names, Runnable again) {
        column.text(text("remittances.difference"), Token.TEXT_SECONDARY);
        if (!record.getRemittanceEstimates().isEmpty()) {
            new GridTable(column.body(), new RemittanceTable(record, names).grid(), text("remittances.estimates"),
                place -> Rows.go(place, context));
        }
        showUses(column, context, record, names);
        String notes = names.text(record.getRemittanceNotes());
        if (!notes.isEmpty()) {
            column.section(text("inWords"));
            column.text(notes, Token.TEXT);
        }
    }

    private static void showUses(PageColumn column, PageContext context, CountryCase record, Names names) {
        List<RemittanceEstimate> telling = record.getRemittanceEstimates().stream()
            .filter(estimate -> !estimate.getHouseholdUses().isEmpty() || estimate.getOutcome() != null).toList();
        if (!telling.isEmpty()) {
            column.section(text("remittances.uses"));
        }
        RemittanceTable table = new RemittanceTable(record, names);
        for (RemittanceEstimate estimate : telling) {
            new RecordLine(column.body(), "household", table.uses(estimate)).quiet().detail(names.of(estimate))
                .onOpen(() -> Rows.go(new Place(estimate, Literals.REMITTANCE_ESTIMATE__HOUSEHOLD_USES), context));
            String outcome = names.text(estimate.getOutcome());
            if (!outcome.isEmpty()) {
                column.text(outcome, Token.TEXT);
            }
        }
    }
}
