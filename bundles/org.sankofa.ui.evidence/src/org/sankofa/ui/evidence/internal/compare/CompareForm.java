package org.sankofa.ui.evidence.internal.compare;

import static org.sankofa.ui.evidence.internal.Layouts.wide;
import static org.sankofa.ui.evidence.internal.Messages.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntSupplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.sankofa.search.experience.Peer;
import org.sankofa.ui.controls.Accessible;
import org.sankofa.ui.controls.IconButton;
import org.sankofa.ui.controls.PickerField;
import org.sankofa.ui.controls.Segmented;
import org.sankofa.ui.evidence.internal.browse.Names;
import org.sankofa.ui.evidence.internal.compare.CompareModel.Dimension;
import org.sankofa.ui.pages.PageColumn;
import org.sankofa.ui.presentation.Choice;
import org.sankofa.ui.theme.Letters;
import org.sankofa.ui.theme.Spacing;
import org.sankofa.ui.theme.Theme;
import org.sankofa.ui.theme.Token;
import org.sankofa.ui.theme.TypeStyle;
import org.sankofa.vocabularies.Vocabularies;

/** What one chooses in the view that compares. Tells of each choice; shows what the model says. */
final class CompareForm {

    /** More values than these are found by typing. */
    private static final int LISTED = 12;

    private final PageColumn column;
    private final CompareModel model;
    private final Names names;
    private final Vocabularies vocabularies;
    private final Runnable changed;
    private final ListPicking<IndicatorChoice> indicators;
    private final PickerField<IndicatorChoice> indicator;
    private final Composite dimensions;
    private final Composite areasPlace;
    private final Composite peers;
    private final Segmented form;
    private final Composite period;
    private PickerField<String> areas;
    private final Map<String, Consumer<Dimension>> setters = new HashMap<>();
    private final List<Runnable> periodSetters = new ArrayList<>();
    private List<Dimension> shownDimensions = List.of();
    private List<String> years = List.of();
    private String year = "";
    private String shownPeriod = "";
    private Set<String> known;

    /** @param changed told when the person chose something */
    CompareForm(PageColumn column, CompareModel model, Names names, Vocabularies vocabularies, Runnable changed) {
        this.column = column;
        this.model = model;
        this.names = names;
        this.vocabularies = vocabularies;
        this.changed = changed;
        caption(column.body(), text("compare.indicator"));
        indicators = new ListPicking<>(one -> text("compare.indicator.of", one.name(), one.title()), one -> List.of(one.indicator(), one.dataset()));
        indicator = new PickerField<>(column.body(), indicators, false, true, text("compare.indicator"));
        indicator.setHint(text("compare.indicator.hint"));
        indicator.setLayoutData(wide());
        indicator.onResize(column::relayout);
        indicator.onChange(chosen -> {
            if (chosen.isEmpty()) {
                model.chooseNothing();
            } else {
                model.choose(chosen.getFirst());
            }
            told();
        });
        dimensions = row(column.body());
        caption(column.body(), text("compare.areas"));
        areasPlace = box(column.body());
        peers = row(column.body());
        // buttons without a box have air of their own
        ((RowLayout) peers.getLayout()).spacing = Spacing.XS;
        period = row(column.body());
        form = new Segmented(period, List.of(text("compare.lines"), text("compare.bars")), text("compare.form"));
        form.onSelect(place -> {
            model.oneYear(place == 1);
            told();
        });
        refresh();
    }

    private void told() {
        refresh();
        changed.run();
    }

    /** Shows what the model says now. */
    void refresh() {
        indicators.offer(model.choices().stream().map(one -> Choice.of(one, one.name(), one.title())).toList());
        indicator.setValues(model.choice().map(List::of).orElse(List.of()));
        showDimensions();
        showAreas();
        form.select(model.spec().oneYear() ? 1 : 0);
        showPeriod();
        column.relayout();
    }

    /** Takes the years of which something is known, and the one that is shown. */
    void years(List<String> all, String shown) {
        years = all;
        year = shown;
        showPeriod();
        column.relayout();
    }

    /** @return the field in which one goes on */
    Control focusTarget() {
        return model.spec().isChosen() ? areas : indicator;
    }

    private void showDimensions() {
        List<Dimension> now = model.dimensions();
        if (now.equals(shownDimensions)) {
            return;
        }
        boolean same = now.stream().map(Dimension::code).toList().equals(shownDimensions.stream().map(Dimension::code).toList())
            && now.stream().map(Dimension::values).toList().equals(shownDimensions.stream().map(Dimension::values).toList());
        shownDimensions = now;
        if (same) {
            now.forEach(one -> setters.get(one.code()).accept(one));
            return;
        }
        clear(dimensions);
        setters.clear();
        for (Dimension one : now) {
            Composite field = box(dimensions);
            caption(field, one.label());
            if (one.values().size() > LISTED) {
                picker(field, one);
            } else {
                Combo combo = combo(field, one.label(), one.labels(), one.values().indexOf(one.chosen()), at -> model.choose(one.code(), one.values().get(at)));
                setters.put(one.code(), next -> combo.select(next.values().indexOf(next.chosen())));
            }
        }
        show(dimensions, !now.isEmpty());
    }

    private void picker(Composite field, Dimension one) {
        ListPicking<String> picking = new ListPicking<>(value -> one.labels().get(one.values().indexOf(value)), value -> List.of());
        List<Choice<String>> choices = new ArrayList<>();
        for (int i = 0; i < one.values().size(); i++) {
            choices.add(Choice.of(one.values().get(i), one.labels().get(i), ""));
        }
        picking.offer(choices);
        PickerField<String> picker = new PickerField<>(field, picking, false, true, one.label());
        setters.put(one.code(), next -> picker.setValues(next.values().contains(next.chosen()) ? List.of(next.chosen()) : List.of()));
        setters.get(one.code()).accept(one);
        GridData data = new GridData(SWT.BEGINNING, SWT.TOP, false, false);
        data.widthHint = Letters.scaled(field, 220);
        picker.setLayoutData(data);
        picker.onResize(column::relayout);
        picker.onChange(chosen -> {
            if (chosen.isEmpty()) {
                picker.setHint(text("compare.dimension.hint"));
            } else {
                model.choose(one.code(), chosen.getFirst());
                told();
            }
        });
    }

    /** The countries that are offered depend on what is compared. */
    private void showAreas() {
        Set<String> now = model.choice().map(one -> (Set<String>) one.contents().areas()).orElse(Set.of());
        if (areas == null || !now.equals(known)) {
            boolean focus = areas != null && areas.text().isFocusControl();
            clear(areasPlace);
            known = now;
            areas = new PickerField<>(areasPlace, AreaPicking.of(vocabularies, names, now), true, true, text("compare.areas"));
            areas.setHint(text("compare.areas.hint"));
            areas.setLayoutData(wide());
            areas.onResize(column::relayout);
            areas.onChange(chosen -> {
                model.areas(chosen);
                told();
            });
            if (focus) {
                areas.setFocus();
            }
        }
        areas.setValues(model.spec().areas());
    }

    /** Offers countries that are like one of those shown, each with one click. */
    void offer(String like, List<Peer> all) {
        boolean focus = has(peers);
        clear(peers);
        List<Peer> offered = all.stream().filter(peer -> !model.spec().areas().contains(code(peer))).toList();
        if (!offered.isEmpty()) {
            Label label = Theme.of(peers).style(new Label(peers, SWT.NONE), Token.PAGE, Token.TEXT_SECONDARY, TypeStyle.BODY);
            label.setText(text("compare.peers", like).replace("&", "&&"));
        }
        for (Peer peer : offered) {
            new IconButton(peers, IconButton.Look.GHOST, "add", peer.label(), String.join("\n", peer.reasons()),
                // the button goes away with that, so not while it is pressed
                () -> column.getDisplay().asyncExec(() -> {
                    if (!column.isDisposed()) {
                        model.add(code(peer));
                        told();
                    }
                }));
        }
        show(peers, !offered.isEmpty());
        column.relayout();
        if (focus) {
            areas.setFocus();
        }
    }

    static String code(Peer peer) {
        return peer.area().substring(peer.area().indexOf(':') + 1);
    }

    private boolean has(Composite row) {
        return row.getDisplay().getFocusControl() != null && row.getDisplay().getFocusControl().getParent() == row;
    }

    private void showPeriod() {
        CompareSpec spec = model.spec();
        String now = spec.isChosen() + " " + spec.oneYear() + " " + years;
        if (!now.equals(shownPeriod)) {
            shownPeriod = now;
            int at = Arrays.asList(period.getChildren()).indexOf(period.getDisplay().getFocusControl());
            makePeriod(spec.oneYear());
            show(period, spec.isChosen());
            if (at > 0 && at < period.getChildren().length) {
                period.getChildren()[at].setFocus();
            }
        }
        periodSetters.forEach(Runnable::run);
    }

    private void makePeriod(boolean oneYear) {
        periodSetters.clear();
        for (Control child : period.getChildren()) {
            if (child != form) {
                child.dispose();
            }
        }
        if (years.size() > 1 && oneYear) {
            List<String> newest = years.reversed();
            labelled(text("compare.year"), newest, model::year, () -> newest.indexOf(year));
        } else if (years.size() > 1) {
            List<String> from = with(text("compare.from.first"));
            labelled(text("compare.from"), from, value -> model.from(value.equals(from.getFirst()) ? "" : value), () -> Math.max(0, from.indexOf(model.spec().from())));
            List<String> until = with(text("compare.until.last"));
            labelled(text("compare.until"), until, value -> model.until(value.equals(until.getFirst()) ? "" : value),
                () -> Math.max(0, until.indexOf(model.spec().until())));
        }
    }

    private List<String> with(String first) {
        List<String> all = new ArrayList<>(List.of(first));
        all.addAll(years);
        return all;
    }

    private void labelled(String name, List<String> items, Consumer<String> choose, IntSupplier chosen) {
        caption(period, name);
        Combo combo = combo(period, name, items, chosen.getAsInt(), place -> choose.accept(items.get(place)));
        periodSetters.add(() -> combo.select(chosen.getAsInt()));
    }

    private Combo combo(Composite field, String name, List<String> items, int chosen, Consumer<Integer> choose) {
        Combo combo = new Combo(field, SWT.DROP_DOWN | SWT.READ_ONLY);
        combo.setItems(items.toArray(String[]::new));
        combo.select(chosen);
        Accessible.name(combo, () -> name, null);
        combo.addListener(SWT.Selection, event -> {
            choose.accept(combo.getSelectionIndex());
            told();
        });
        return combo;
    }

    // --- layout

    private static void caption(Composite parent, String name) {
        Label label = Theme.of(parent).style(new Label(parent, SWT.NONE), Token.PAGE, Token.TEXT_SECONDARY, TypeStyle.LABEL);
        label.setText(name.replace("&", "&&"));
    }

    private static Composite box(Composite parent) {
        Composite box = Theme.of(parent).style(new Composite(parent, SWT.NONE), Token.PAGE, null, null);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = Spacing.XS;
        box.setLayout(layout);
        if (!(parent.getLayout() instanceof RowLayout)) {
            box.setLayoutData(wide());
        }
        return box;
    }

    private static Composite row(Composite parent) {
        Composite row = Theme.of(parent).style(new Composite(parent, SWT.NONE), Token.PAGE, null, null);
        RowLayout layout = new RowLayout();
        layout.marginLeft = 0;
        layout.marginTop = 0;
        layout.marginBottom = 0;
        layout.spacing = Spacing.M;
        layout.center = true;
        row.setLayout(layout);
        GridData data = wide();
        data.exclude = true;
        row.setLayoutData(data);
        row.setVisible(false);
        return row;
    }

    private static void clear(Composite row) {
        for (var child : row.getChildren()) {
            child.dispose();
        }
    }

    private static void show(Composite row, boolean shown) {
        ((GridData) row.getLayoutData()).exclude = !shown;
        row.setVisible(shown);
    }
}
