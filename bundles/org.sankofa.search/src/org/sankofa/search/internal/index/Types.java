package org.sankofa.search.internal.index;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.emf.common.util.EMap;
import org.eclipse.emf.ecore.EAnnotation;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.sankofa.merge.TypeName;

/** What is known of the classes of objects, where their package is installed. Safe for use by several threads. */
public final class Types {

    /** What the values of a feature are. */
    public enum Content {
        /** A word of a closed list. */
        ENUM,
        /** A partial date or a moment. */
        DATE,
        /** A number. */
        NUMBER,
        /** Yes or no. */
        BOOLEAN,
        /** A name or code of any form. */
        STRING,
        /** An address or number by which something is found elsewhere: a value, but no text to search words in. */
        CODE,
        /** For the program, not for people. */
        HIDDEN,
        /** Anything: the package is not installed. */
        UNKNOWN
    }

    /** What is known of a class. {@code defaults}: values that are not stored since they go without saying. */
    record Type(boolean known, Map<String, Content> contents, Map<String, String> defaults, List<String> titles) {

        Content content(String feature) {
            return contents.getOrDefault(feature, known ? Content.HIDDEN : Content.UNKNOWN);
        }
    }

    private static final String FORM = "http://sankofa.org/form";
    private static final Type UNKNOWN = new Type(false, Map.of(), Map.of(), List.of());

    private final EPackage.Registry packages;
    private final Map<TypeName, Type> known = new ConcurrentHashMap<>();

    /** Looks classes up in the registry. */
    public Types(EPackage.Registry packages) {
        this.packages = packages;
    }

    Type of(TypeName name) {
        return known.computeIfAbsent(name, this::read);
    }

    private Type read(TypeName name) {
        EPackage in = packages.getEPackage(name.namespace());
        EClassifier classifier = in == null ? null : in.getEClassifier(name.name());
        if (!(classifier instanceof EClass type)) {
            return UNKNOWN;
        }
        Map<String, Content> contents = new HashMap<>();
        Map<String, String> defaults = new HashMap<>();
        for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
            if (feature instanceof EAttribute attribute) {
                contents.put(attribute.getName(), content(attribute));
                if (attribute.getEAttributeType() instanceof EEnum && !attribute.isMany()
                        && attribute.getDefaultValue() != null) {
                    defaults.put(attribute.getName(), attribute.getEAttributeType().getEPackage()
                            .getEFactoryInstance()
                            .convertToString(attribute.getEAttributeType(), attribute.getDefaultValue()));
                }
            }
        }
        List<String> titles = new ArrayList<>();
        String annotated = detail(type, "title");
        if (annotated != null) {
            titles.addAll(List.of(annotated.trim().split("\\s+")));
        }
        return new Type(true, contents, defaults, titles);
    }

    private static Content content(EAttribute attribute) {
        if ("true".equals(detail(attribute, "hidden")) || attribute.isID()) {
            return Content.HIDDEN;
        }
        if (attribute.getEAttributeType() instanceof EEnum) {
            return Content.ENUM;
        }
        String type = attribute.getEAttributeType().getInstanceClassName();
        String simple = type == null ? "" : type.substring(type.lastIndexOf('.') + 1);
        return switch (simple.toLowerCase(Locale.ROOT)) {
            case "partialdate", "instant", "localdate", "date" -> Content.DATE;
            case "bigdecimal", "biginteger", "integer", "int", "long", "double", "float", "short" -> Content.NUMBER;
            case "boolean" -> Content.BOOLEAN;
            default -> detail(attribute, "pattern") != null ? Content.CODE : Content.STRING;
        };
    }

    private static String detail(org.eclipse.emf.ecore.EModelElement element, String key) {
        EAnnotation form = element.getEAnnotation(FORM);
        EMap<String, String> details = form == null ? null : form.getDetails();
        return details == null ? null : details.get(key);
    }
}
