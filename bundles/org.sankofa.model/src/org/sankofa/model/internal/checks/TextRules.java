package org.sankofa.model.internal.checks;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.sankofa.model.ModelPackage;
import org.sankofa.model.Record;
import org.sankofa.model.SpaceInfo;
import org.sankofa.model.Vocabulary;
import org.sankofa.model.checks.RecordCheck;
import org.sankofa.model.labels.FormHints;
import org.sankofa.model.text.Text;

/** Titles and languages. */
final class TextRules {

    private TextRules() {
    }

    static List<RecordCheck> all() {
        return List.of(
            Rule.error("title.missing", Record.class, TextRules::titleMissing),
            Rule.warning("title.language", Record.class, TextRules::titleLanguage),
            Rule.error("language.tag", EObject.class, TextRules::languageTag),
            Rule.warning("language.outside", EObject.class, TextRules::languageOutside));
    }

    /** A record without a title needs at least one of the values a title can be made of. */
    private static void titleMissing(Record record, Findings findings) {
        List<EStructuralFeature> sources = FormHints.title(record.eClass());
        if (sources.stream().allMatch(source -> Values.isEmpty(record.eGet(source, false)))) {
            EStructuralFeature first = sources.isEmpty() ? ModelPackage.Literals.RECORD__TITLE : sources.get(0);
            findings.report(record, first, findings.label(first));
        }
    }

    private static void titleLanguage(Record record, Findings findings) {
        Optional<String> language = findings.spaceInfo().map(SpaceInfo::getLanguage);
        Text title = record.getTitle();
        if (language.isPresent() && title != null && !title.isEmpty()
            && title.languages().stream().noneMatch(tag -> base(tag).equals(base(language.get())))) {
            findings.report(record, ModelPackage.Literals.RECORD__TITLE, name(language.get(), findings));
        }
    }

    private static void languageTag(EObject object, Findings findings) {
        for (EAttribute attribute : object.eClass().getEAllAttributes()) {
            if (object.eIsSet(attribute) && FormHints.schemes(attribute).contains("language")) {
                Object value = object.eGet(attribute);
                for (Object tag : value instanceof List<?> many ? many : value == null ? List.of() : List.of(value)) {
                    if (!Text.isLanguageTag(tag.toString())) {
                        findings.report(object, attribute, tag);
                    }
                }
            }
        }
    }

    /** Vocabularies have names in more languages than people write in. */
    private static void languageOutside(EObject object, Findings findings) {
        Optional<SpaceInfo> space = findings.spaceInfo();
        if (space.isEmpty() || space.get().getLanguages().isEmpty() || findings.record() instanceof Vocabulary) {
            return;
        }
        Set<String> allowed = new TreeSet<>();
        space.get().getLanguages().forEach(tag -> allowed.add(base(tag)));
        if (space.get().getLanguage() != null) {
            allowed.add(base(space.get().getLanguage()));
        }
        for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
            if (!(feature instanceof EReference) && object.eGet(feature) instanceof Text text) {
                for (String tag : text.languages()) {
                    if (!allowed.contains(base(tag))) {
                        findings.report(object, feature, findings.label(feature), name(tag, findings),
                            allowed.stream().map(other -> name(other, findings)).collect(Collectors.joining(", ")));
                    }
                }
            }
        }
    }

    private static String name(String tag, Findings findings) {
        return Locale.forLanguageTag(tag).getDisplayName(findings.context().locale());
    }

    private static String base(String tag) {
        int end = tag.indexOf('-');
        return end < 0 ? tag : tag.substring(0, end);
    }
}
