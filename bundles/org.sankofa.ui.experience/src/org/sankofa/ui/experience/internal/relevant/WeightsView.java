package org.sankofa.ui.experience.internal.relevant;

import static org.sankofa.ui.experience.internal.Messages.text;

import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.sankofa.search.experience.RelevantExperience;
import org.sankofa.search.experience.RelevantExperience.Weighted;
import org.sankofa.ui.controls.IconButton;
import org.sankofa.ui.controls.Segmented;
import org.sankofa.ui.pages.PageColumn;
import org.sankofa.ui.theme.Spacing;
import org.sankofa.ui.theme.Token;

/** What counts how much: a choice of four for each attribute that is known of the record in front. */
final class WeightsView {

    /** By what the usual weight is multiplied, in the order of the choices. */
    private static final List<Double> FACTORS = List.of(0.0, 0.5, 1.0, 2.0);
    private static final int USUAL = 2;

    private WeightsView() {
    }

    /**
     * @param change takes the id of an attribute and its new weight; null: the usual one
     * @param usual makes everything usual again
     */
    static void add(PageColumn column, RelevantExperience found, BiConsumer<String, Double> change, Runnable usual) {
        column.section(text("relevant.weights"));
        column.text(text("relevant.weights.words"), Token.TEXT_SECONDARY);
        List<String> choices = List.of(text("relevant.weight.off"), text("relevant.weight.less"), text("relevant.weight.usual"),
            text("relevant.weight.more"));
        for (Weighted one : found.attributes()) {
            if (one.known() && one.usual() > 0) {
                column.text(capital(one.label()), Token.TEXT);
                Segmented choice = new Segmented(column.body(), choices, one.label());
                choice.select(nearest(one));
                choice.onSelect(index -> change.accept(one.id(), index == USUAL ? null : FACTORS.get(index) * one.usual()));
                GridDataFactory.fillDefaults().grab(true, false).hint(160, SWT.DEFAULT).indent(0, -Spacing.XS).applyTo(choice);
            }
        }
        List<String> unknown = found.attributes().stream().filter(one -> !one.known() && one.usual() > 0).map(Weighted::label).toList();
        if (!unknown.isEmpty()) {
            column.text(text("relevant.weights.unknown", String.join(", ", unknown)), Token.TEXT_SECONDARY);
        }
        if (found.attributes().stream().anyMatch(one -> one.weight() != one.usual())) {
            IconButton button = new IconButton(column.body(), IconButton.Look.PLAIN, "undo", text("relevant.weights.usual"), null, usual);
            GridDataFactory.swtDefaults().applyTo(button);
        }
    }

    /** Names of attributes are made for the middle of sentences. */
    private static String capital(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.getDefault()) + words.substring(1);
    }

    /** @return the choice whose weight is nearest */
    static int nearest(Weighted one) {
        double usual = one.usual();
        int best = USUAL;
        for (int i = 0; i < FACTORS.size(); i++) {
            if (Math.abs(FACTORS.get(i) * usual - one.weight()) < Math.abs(FACTORS.get(best) * usual - one.weight())) {
                best = i;
            }
        }
        return best;
    }
}
