package org.sankofa.ui.records.internal.outline;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.sankofa.model.Record;
import org.sankofa.model.checks.Problem;
import org.sankofa.model.checks.Tier;
import org.sankofa.ui.pages.EditorPage;
import org.sankofa.ui.presentation.FormModel;

/**
 * The structure of a record as its editor shows it: pages, sections, lists with their counts, and the objects in them. It
 * is made as far as it is looked at. For the thread that the record belongs to.
 */
public final class Outline {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private record Spot(EObject object, EStructuralFeature feature) {

        @Override
        public boolean equals(Object other) {
            return other instanceof Spot spot && spot.object == object && spot.feature == feature;
        }

        @Override
        public int hashCode() {
            return 31 * System.identityHashCode(object) + System.identityHashCode(feature);
        }
    }

    private final Record record;
    private final List<OutlineNode> roots = new ArrayList<>();
    private final Map<Spot, Tier> spots = new HashMap<>();
    private final Map<EObject, Tier> objects = new IdentityHashMap<>();
    private Set<OutlineNode> matching;

    /**
     * @param pages of the editor, in order
     * @param model the form of the record's class
     * @param languages the person's, the best first
     */
    public Outline(Record record, List<EditorPage> pages, FormModel model, List<String> languages) {
        this.record = record;
        OutlineParts parts = new OutlineParts(record, model, languages);
        pages.forEach(page -> roots.add(parts.page(page)));
    }

    /** The pages, those that fit the filter. */
    public List<OutlineNode> roots() {
        return shown(roots);
    }

    /** What is in a node, as far as it fits the filter. */
    public List<OutlineNode> children(OutlineNode node) {
        return shown(node.children());
    }

    private List<OutlineNode> shown(List<OutlineNode> nodes) {
        return matching == null ? nodes : nodes.stream().filter(matching::contains).toList();
    }

    /** Shows only what has these letters in its name, with what it stands in and what is in it; empty: everything. */
    public void filter(String letters) {
        String wanted = plain(letters.strip());
        if (wanted.isEmpty()) {
            matching = null;
        } else {
            matching = Collections.newSetFromMap(new IdentityHashMap<>());
            roots.forEach(root -> match(root, wanted, false));
        }
    }

    /** Whether only a part is shown. */
    public boolean isFiltered() {
        return matching != null;
    }

    private boolean match(OutlineNode node, String wanted, boolean within) {
        boolean fits = within || plain(node.label()).contains(wanted);
        boolean any = fits;
        for (OutlineNode child : node.children()) {
            any |= match(child, wanted, fits);
        }
        if (any) {
            matching.add(node);
        }
        return any;
    }

    private static String plain(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("").toLowerCase(Locale.ROOT);
    }

    /** Takes what is wrong with the record. */
    public void mark(List<Problem> problems) {
        spots.clear();
        objects.clear();
        for (Problem problem : problems) {
            Tier tier = problem.tier();
            String last = problem.path().replaceAll(".*\\.", "").replaceAll("\\[.*", "");
            EStructuralFeature feature = problem.object().eClass().getEStructuralFeature(last);
            if (feature != null) {
                spots.merge(new Spot(problem.object(), feature), tier, Outline::graver);
            }
            for (EObject object = problem.object(); object != null && object != record; object = object.eContainer()) {
                objects.merge(object, tier, Outline::graver);
                spots.merge(new Spot(object.eContainer(), object.eContainingFeature()), tier, Outline::graver);
            }
        }
    }

    private static Tier graver(Tier one, Tier other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    /** How grave the gravest problem in a node is; empty where nothing is wrong. */
    public Optional<Tier> tier(OutlineNode node) {
        return switch (node.kind()) {
            case OBJECT -> Optional.ofNullable(objects.get(node.object()));
            case FIELD -> Optional.ofNullable(spots.get(new Spot(node.object(), node.feature())));
            default -> node.features().stream().map(feature -> spots.get(new Spot(record, feature)))
                .filter(java.util.Objects::nonNull).reduce(Outline::graver);
        };
    }

    /** The deepest node of a page that a field lies in; empty when the page is not there. */
    public Optional<OutlineNode> find(String page, EObject object, EStructuralFeature feature) {
        OutlineNode found = roots.stream().filter(root -> root.page().equals(page)).findFirst().orElse(null);
        if (found == null) {
            return Optional.empty();
        }
        List<Spot> way = new ArrayList<>();
        if (feature != null) {
            way.add(new Spot(object, feature));
        }
        for (EObject inner = object; inner != null && inner != record; inner = inner.eContainer()) {
            way.addFirst(new Spot(inner.eContainer(), inner.eContainingFeature()));
        }
        for (Spot spot : way) {
            OutlineNode next = towards(found, spot);
            if (next == null) {
                return Optional.of(found);
            }
            found = next;
        }
        return Optional.of(found);
    }

    /** From a page into its section and on into the field; from a field into the object whose feature that is. */
    private OutlineNode towards(OutlineNode from, Spot spot) {
        for (OutlineNode child : from.children()) {
            boolean here = switch (child.kind()) {
                case FIELD -> child.object() == spot.object() && child.feature() == spot.feature();
                case OBJECT -> child.object() == spot.object();
                default -> spot.object() == record && child.features().contains(spot.feature());
            };
            if (here) {
                OutlineNode deeper = child.kind() == OutlineNode.Kind.FIELD ? null : towards(child, spot);
                return deeper == null ? child : deeper;
            }
        }
        return null;
    }
}
