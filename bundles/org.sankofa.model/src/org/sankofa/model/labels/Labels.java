package org.sankofa.model.labels;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.sankofa.model.Record;
import org.sankofa.model.text.Text;

/** Titles of records and names of contained objects, for lists, tabs and sentences. */
public final class Labels {

    /** A use of a lesson is named after lesson and programme; these need not name others again. */
    private static final int DEPTH = 2;
    private static final String BETWEEN = " · ";

    private Labels() {
    }

    /**
     * @param languages wanted languages, the best first
     * @return the title of the record, one made of its other values when it has none, or at last "Lesson without a title"
     */
    public static String title(Record record, List<String> languages) {
        return name(record, languages);
    }

    /**
     * As {@link #title(Record, List)}, for records and the objects in them. Of a class that has no title an object is named
     * after the class and its place in the list, as in "Grant 2"; never after its id.
     */
    public static String name(EObject object, List<String> languages) {
        return shown(object, languages).value();
    }

    /**
     * The title with its language.
     *
     * @return a language of "und" when the title is a name, a code, or made up
     */
    public static Text.Shown shown(EObject object, List<String> languages) {
        Text.Shown found = find(object, languages, DEPTH);
        if (found != null) {
            return found;
        }
        ModelTexts texts = ModelTexts.in(languages.isEmpty() ? Locale.ENGLISH : Locale.forLanguageTag(languages.get(0)));
        EClass type = object.eClass();
        return plain(titles(type).isEmpty() ? texts.label(type) + number(object) : texts.untitled(type));
    }

    /** What makes the title; an identifier, which a class inherits that names nothing else, says nothing to people. */
    private static List<EStructuralFeature> titles(EClass type) {
        return FormHints.title(type).stream().filter(feature -> !(feature instanceof EAttribute value && value.isID())).toList();
    }

    /** Which one of its list an object is that has no name of its own. */
    private static String number(EObject object) {
        EReference list = object.eContainmentFeature();
        return list == null || !list.isMany() ? "" : " " + (((List<?>) object.eContainer().eGet(list)).indexOf(object) + 1);
    }

    private static Text.Shown find(EObject object, List<String> languages, int depth) {
        List<String> referenced = new ArrayList<>();
        for (EStructuralFeature feature : titles(object.eClass())) {
            Object value = feature.isMany() ? null : object.eGet(feature);
            if (feature instanceof EReference) {
                Text.Shown target = value == null || depth == 0 ? null : find((EObject) value, languages, depth - 1);
                if (target != null) {
                    referenced.add(target.value());
                }
            } else {
                Text.Shown shown = shown(feature, value, languages);
                if (shown != null) {
                    return shown;
                }
            }
        }
        return referenced.isEmpty() ? null : plain(String.join(BETWEEN, referenced));
    }

    private static Text.Shown shown(EStructuralFeature feature, Object value, List<String> languages) {
        if (value instanceof Text text) {
            return text.best(languages);
        }
        if (value instanceof Enumerator literal && feature.getEType() instanceof EEnum enumeration) {
            Locale locale = languages.isEmpty() ? Locale.ENGLISH : Locale.forLanguageTag(languages.get(0));
            return plain(ModelTexts.in(locale).label(enumeration.getEEnumLiteral(literal.getValue())));
        }
        String string = value == null ? "" : value.toString().strip();
        return string.isEmpty() ? null : plain(string);
    }

    private static Text.Shown plain(String value) {
        return new Text.Shown("und", value, false);
    }
}
