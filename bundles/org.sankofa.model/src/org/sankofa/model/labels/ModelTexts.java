package org.sankofa.model.labels;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.impl.EPackageImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.sankofa.model.ModelPackage;

/**
 * Labels and help of the model in the language of the person who reads them.
 *
 * <p>
 * The English texts are annotations of the model. Translations lie beside the generated package: for
 * {@code org.sankofa.model} in {@code org/sankofa/model/model_fr.properties} (UTF-8) and so on, with the keys
 * {@code <Class>.label}, {@code <Class>.plural}, {@code <Class>.help}, {@code <Class>.<feature>.label},
 * {@code <Class>.<feature>.help}, {@code <Enumeration>.<literal>.label} and {@code group.<key>.label}, where the class is
 * the one that declares the feature; Sankofa's own file also has {@code untitled}. What is not translated appears in English. {@link #defaults(EPackage)} lists all
 * keys. Packages of plug-ins are translated in the same way.
 */
public final class ModelTexts {

    /** Annotation of classes and features with what forms show. */
    public static final String FORM = "http://sankofa.org/form";
    /** Annotation of packages with the labels of form groups. */
    public static final String GROUPS = "http://sankofa.org/form/groups";
    /** Annotation of enumeration literals. */
    public static final String LITERAL = "http://sankofa.org/label";

    private static final String UNTITLED = "untitled";
    private static final String UNTITLED_ENGLISH = "{0} without a title";
    private static final String LABEL = "label";
    private static final String PLURAL = "plural";
    private static final String HELP = "help";
    private static final ResourceBundle.Control LOCALES =
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private static final Map<Locale, ModelTexts> BY_LOCALE = new ConcurrentHashMap<>();

    private final Locale locale;
    private final Map<EPackage, Properties> translations = new ConcurrentHashMap<>();

    private ModelTexts(Locale locale) {
        this.locale = locale;
    }

    /** @return the texts in the language of that locale */
    public static ModelTexts in(Locale locale) {
        return BY_LOCALE.computeIfAbsent(locale, ModelTexts::new);
    }

    /** @return the name of one object of the class, such as "Country case" */
    public String label(EClass type) {
        return text(type.getEPackage(), type.getName() + ".label", or(detail(type, FORM, LABEL), spaced(type.getName())));
    }

    /** @return the name of several, such as "Country cases" */
    public String plural(EClass type) {
        return text(type.getEPackage(), type.getName() + ".plural", or(detail(type, FORM, PLURAL), label(type)));
    }

    /** @return a sentence that says what the class is for; empty when there is none */
    public String help(EClass type) {
        return text(type.getEPackage(), type.getName() + ".help", or(detail(type, FORM, HELP), ""));
    }

    /** @return the label of a feature, such as "Return intention" */
    public String label(EStructuralFeature feature) {
        return text(feature.getEContainingClass().getEPackage(), key(feature, LABEL),
            or(detail(feature, FORM, LABEL), spaced(feature.getName())));
    }

    /** @return a sentence of help; empty when there is none */
    public String help(EStructuralFeature feature) {
        return text(feature.getEContainingClass().getEPackage(), key(feature, HELP), or(detail(feature, FORM, HELP), ""));
    }

    /** @return the label of a value of an enumeration */
    public String label(EEnumLiteral literal) {
        return text(literal.getEEnum().getEPackage(), key(literal),
            or(detail(literal, LITERAL, LABEL), spaced(literal.getLiteral())));
    }

    /** @return the heading of a group of features, looked for in that package, then in Sankofa's */
    public String group(EPackage ePackage, String group) {
        String own = EcoreUtil.getAnnotation(ePackage, GROUPS, group);
        EPackage home = own == null ? ModelPackage.eINSTANCE : ePackage;
        return text(home, "group." + group + ".label", or(EcoreUtil.getAnnotation(home, GROUPS, group), spaced(group)));
    }

    /** @return what to call an object of the class that has no title */
    public String untitled(EClass type) {
        return text(ModelPackage.eINSTANCE, UNTITLED, UNTITLED_ENGLISH).replace("{0}", label(type));
    }

    /** @return all keys of the package with their English texts: what there is to translate */
    public static SortedMap<String, String> defaults(EPackage ePackage) {
        SortedMap<String, String> texts = new TreeMap<>();
        if (ePackage == ModelPackage.eINSTANCE) {
            texts.put(UNTITLED, UNTITLED_ENGLISH);
        }
        if (ePackage.getEAnnotation(GROUPS) != null) {
            ePackage.getEAnnotation(GROUPS).getDetails()
                .forEach(group -> texts.put("group." + group.getKey() + ".label", group.getValue()));
        }
        for (EClassifier classifier : ePackage.getEClassifiers()) {
            if (classifier instanceof EClass type) {
                for (String detail : List.of(LABEL, PLURAL, HELP)) {
                    put(texts, type.getName() + "." + detail, detail(type, FORM, detail));
                }
                for (EStructuralFeature feature : type.getEStructuralFeatures()) {
                    put(texts, key(feature, LABEL), detail(feature, FORM, LABEL));
                    put(texts, key(feature, HELP), detail(feature, FORM, HELP));
                }
            } else if (classifier instanceof EEnum enumeration) {
                enumeration.getELiterals()
                    .forEach(literal -> put(texts, key(literal), detail(literal, LITERAL, LABEL)));
            }
        }
        return texts;
    }

    private static void put(Map<String, String> texts, String key, String value) {
        if (value != null) {
            texts.put(key, value);
        }
    }

    private static String key(EStructuralFeature feature, String detail) {
        return feature.getEContainingClass().getName() + "." + feature.getName() + "." + detail;
    }

    private static String key(EEnumLiteral literal) {
        return literal.getEEnum().getName() + "." + literal.getLiteral() + ".label";
    }

    private static String detail(EModelElement element, String source, String detail) {
        return EcoreUtil.getAnnotation(element, source, detail);
    }

    private static String or(String value, String instead) {
        return value == null ? instead : value;
    }

    private String text(EPackage ePackage, String key, String english) {
        return translations.computeIfAbsent(ePackage, this::load).getProperty(key, english);
    }

    /** The most general file first, so that the more exact ones overwrite it. */
    private Properties load(EPackage ePackage) {
        Properties texts = new Properties();
        String base = base(ePackage);
        if (base != null) {
            List<Locale> candidates = LOCALES.getCandidateLocales(base, locale).reversed();
            for (Locale candidate : candidates) {
                String file = LOCALES.toResourceName(LOCALES.toBundleName(base, candidate), "properties");
                read(ePackage.getClass().getClassLoader().getResourceAsStream(file), file, texts);
            }
        }
        return texts;
    }

    private static void read(InputStream stream, String file, Properties texts) {
        if (stream != null) {
            try (var reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
                texts.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException("The translation " + file + " cannot be read.", e);
            }
        }
    }

    /** Null for packages without generated code, which have no folder of their own. */
    private static String base(EPackage ePackage) {
        if (ePackage.getClass() == EPackageImpl.class) {
            return null;
        }
        String folder = ePackage.getClass().getPackageName();
        return (folder.endsWith(".impl") ? folder.substring(0, folder.length() - 5) : folder) + ".model";
    }

    private static String spaced(String name) {
        String words = name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
