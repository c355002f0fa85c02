package org.sankofa.ui.evidence.internal.compare;

import static org.sankofa.ui.evidence.internal.Messages.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

import org.sankofa.evidence.AreaKind;
import org.sankofa.model.Concept;
import org.sankofa.ui.controls.Picking;
import org.sankofa.ui.evidence.internal.browse.Names;
import org.sankofa.ui.icons.Icons;
import org.sankofa.ui.presentation.Choice;
import org.sankofa.ui.presentation.ConceptNames;
import org.sankofa.ui.presentation.PickerModel;
import org.sankofa.vocabularies.Vocabularies;

/** Countries to choose from: those with figures first, then the others, found by all their names and codes. */
public final class AreaPicking implements Picking<String> {

    private static final int MOST = 60;

    private final Names names;
    private final PickerModel<String> model;

    private AreaPicking(Names names, PickerModel<String> model) {
        this.names = names;
        this.model = model;
    }

    /**
     * @param known codes of areas that have figures; empty: nothing is said of that
     * @return countries and, of areas that have figures, regions too
     */
    public static AreaPicking of(Vocabularies vocabularies, Names names, Collection<String> known) {
        return of(vocabularies, names, known, false, !known.isEmpty());
    }

    /** @return countries, regions and groups: whatever an area can be */
    public static AreaPicking anywhere(Vocabularies vocabularies, Names names) {
        return of(vocabularies, names, List.of(), true, false);
    }

    /** @return what a name in a publication can stand for: any area, and what publications call the rest */
    public static AreaPicking named(Vocabularies vocabularies, Names names) {
        return of(vocabularies, names, List.of(AreaKind.UNKNOWN, AreaKind.OTHER, AreaKind.OTHER_NORTH, AreaKind.OTHER_SOUTH), true, false);
    }

    private static AreaPicking of(Vocabularies vocabularies, Names names, Collection<String> known, boolean regions,
        boolean without) {
        List<String> rest = new ArrayList<>();
        vocabularies.scheme("area").ifPresent(scheme -> scheme.getConcepts().stream().map(Concept::getNotation)
            .filter(code -> code != null && (regions || AreaKind.of(code) == AreaKind.COUNTRY) && !known.contains(code)).forEach(rest::add));
        Comparator<String> byName = Comparator.comparing(names::area, java.text.Collator.getInstance());
        List<Choice<String>> choices = new ArrayList<>();
        known.stream().sorted(byName).forEach(code -> choices.add(choice(names, code, AreaKind.of(code) == AreaKind.REMAINDER ? "" : code)));
        rest.stream().sorted(byName).forEach(code -> choices.add(choice(names, code, without ? text("compare.area.none", code) : code)));
        return new AreaPicking(names, new PickerModel<>(choices,
            code -> vocabularies.byNotation("area:" + code).map(ConceptNames::of).orElse(List.of())));
    }

    private static Choice<String> choice(Names names, String code, String detail) {
        return new Choice<>(code, names.area(code), detail, 0, Icons.area(code));
    }

    @Override
    public void search(String typed, Consumer<List<Choice<String>>> result) {
        result.accept(model.search(typed, MOST));
    }

    @Override
    public boolean isCalled(String value, String typed) {
        return model.isCalled(value, typed);
    }

    @Override
    public String label(String value) {
        return names.area(value);
    }

    @Override
    public String icon(String value) {
        return Icons.area(value);
    }
}
