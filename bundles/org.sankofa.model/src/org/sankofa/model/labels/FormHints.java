package org.sankofa.model.labels;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** What the model's annotations say about showing classes and features: groups, order, units, vocabularies. */
public final class FormHints {

    private static final int LAST = Integer.MAX_VALUE;
    private static final int LINES = 3;
    private static final String GENERAL = "general";

    private FormHints() {
    }

    /** @return the visible features of a class by group, groups and features in the order of a form */
    public static Map<String, List<EStructuralFeature>> groups(EClass type) {
        List<EStructuralFeature> features = new ArrayList<>(type.getEAllStructuralFeatures());
        features.removeIf(FormHints::hidden);
        features.sort(Comparator.comparingInt(FormHints::order));
        Map<String, List<EStructuralFeature>> groups = new LinkedHashMap<>();
        for (EStructuralFeature feature : features) {
            groups.computeIfAbsent(group(feature), key -> new ArrayList<>()).add(feature);
        }
        return groups;
    }

    /** @return the key of the group the feature stands in */
    public static String group(EStructuralFeature feature) {
        String group = detail(feature, "group");
        return group == null ? GENERAL : group;
    }

    /** @return the place of the feature in a form; features without one come last */
    public static int order(EStructuralFeature feature) {
        String order = detail(feature, "order");
        return order == null ? LAST : Integer.parseInt(order);
    }

    /** @return whether forms leave the feature out */
    public static boolean hidden(EStructuralFeature feature) {
        return Boolean.parseBoolean(detail(feature, "hidden"));
    }

    /** @return whether the value may have several lines */
    public static boolean multiline(EStructuralFeature feature) {
        return Boolean.parseBoolean(detail(feature, "multiline"));
    }

    /** @return how many lines of a text of several lines are shown while it has fewer */
    public static int lines(EStructuralFeature feature) {
        String lines = detail(feature, "lines");
        return lines == null ? LINES : Integer.parseInt(lines);
    }

    /** @return the unit of a number, such as %, or null */
    public static String unit(EStructuralFeature feature) {
        return detail(feature, "unit");
    }

    /** @return a regular expression the value must match as a whole, or null */
    public static String pattern(EStructuralFeature feature) {
        return detail(feature, "pattern");
    }

    /** @return an example to show in the empty field, or null */
    public static String placeholder(EStructuralFeature feature) {
        return detail(feature, "placeholder");
    }

    /**
     * @return the schemes of the vocabularies values are taken from; a reference to concepts refers to concepts of them,
     *         an attribute holds the bare code; empty: none, or any
     */
    public static List<String> schemes(EStructuralFeature feature) {
        return words(detail(feature, "scheme"));
    }

    /** @return the kinds of records a reference may point to where its type allows more; empty: all of its type */
    public static List<String> kinds(EStructuralFeature feature) {
        return words(detail(feature, "kinds"));
    }

    /** @return the features to show as columns when the objects of this containment are shown as a table */
    public static List<EStructuralFeature> columns(EStructuralFeature containment) {
        EClass type = (EClass) containment.getEType();
        List<EStructuralFeature> columns = new ArrayList<>();
        for (String name : words(detail(containment, "columns"))) {
            EStructuralFeature feature = type.getEStructuralFeature(name);
            if (feature != null) {
                columns.add(feature);
            }
        }
        return columns;
    }

    /** @return the features that make the title of an object, the first with a value counts */
    public static List<EStructuralFeature> title(EClass type) {
        List<EStructuralFeature> features = new ArrayList<>();
        for (String name : words(inherited(type, "title"))) {
            EStructuralFeature feature = type.getEStructuralFeature(name);
            if (feature != null) {
                features.add(feature);
            }
        }
        return features;
    }

    /** @return the name of the icon of a class, or of a class it extends; null when there is none */
    public static String icon(EClass type) {
        return inherited(type, "icon");
    }

    private static String inherited(EClass type, String key) {
        String own = detail(type, key);
        for (int i = type.getEAllSuperTypes().size() - 1; own == null && i >= 0; i--) {
            own = detail(type.getEAllSuperTypes().get(i), key);
        }
        return own;
    }

    private static String detail(EModelElement element, String key) {
        return EcoreUtil.getAnnotation(element, ModelTexts.FORM, key);
    }

    private static List<String> words(String value) {
        return value == null || value.isBlank() ? List.of() : List.of(value.trim().split("\\s+"));
    }
}
