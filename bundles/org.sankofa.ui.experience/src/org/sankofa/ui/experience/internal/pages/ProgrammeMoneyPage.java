package org.sankofa.ui.experience.internal.pages;

import static org.sankofa.ui.experience.internal.Messages.text;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.sankofa.model.Programme;
import org.sankofa.ui.experience.internal.model.MoneyTotals;
import org.sankofa.ui.experience.internal.model.MoneyTotals.Total;
import org.sankofa.ui.forms.FormOutline;
import org.sankofa.ui.pages.PageContext;
import org.sankofa.ui.theme.Theme;
import org.sankofa.ui.theme.Token;
import org.sankofa.ui.theme.TypeStyle;

/** Who takes part in a programme, and its money with the sums of each currency. */
public final class ProgrammeMoneyPage extends HeadedPage {

    /** Made by the service runtime. */
    public ProgrammeMoneyPage() {
        super("programme.money", 200, "programme", ProgrammeMoneyPage::outline);
    }

    private static FormOutline outline() {
        return FormOutline.empty()
            .section(text("section.partners"), "participatingOrganisations")
            .section(text("section.budgets"), "defaultCurrency", "budgets", "plannedDisbursements")
            .section(text("section.transactions"), "transactions");
    }

    @Override
    void head(Composite head, PageContext context) {
        Label sums = Theme.of(head).style(new Label(head, SWT.WRAP), Token.PAGE, Token.TEXT, TypeStyle.BODY);
        GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
        data.widthHint = 200;
        sums.setLayoutData(data);
        Locale locale = Locale.forLanguageTag(Beginnings.language(context));
        context.onChange(() -> {
            sums.setText(sentences(MoneyTotals.of((Programme) context.record()), locale));
            head.getParent().layout(true, true);
        });
    }

    /** @return a sentence for each currency */
    static String sentences(MoneyTotals totals, Locale locale) {
        List<String> lines = new ArrayList<>();
        for (Total total : totals.totals()) {
            List<String> parts = new ArrayList<>();
            add(parts, "money.budget", total.budget(), locale);
            add(parts, "money.received", total.received(), locale);
            add(parts, "money.committed", total.committed(), locale);
            add(parts, "money.spent", total.spent(), locale);
            if (!parts.isEmpty()) {
                lines.add(text("money.sentence", total.currency().isEmpty() ? text("money.unknown") : total.currency(),
                    String.join(", ", parts)));
            }
        }
        return lines.isEmpty() ? text("money.none") : String.join("\n", lines);
    }

    private static void add(List<String> parts, String key, BigDecimal value, Locale locale) {
        if (value.signum() != 0) {
            parts.add(text(key, NumberFormat.getNumberInstance(locale).format(value)));
        }
    }
}
