package org.sankofa.model.kinds;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EPackage;
import org.sankofa.model.ModelPackage;

/**
 * The kinds of records: the concrete subclasses of {@code Record} in all registered packages. The kind's name is that of
 * the class with a small first letter, {@code countryCase}; kinds of other packages have the package's prefix before
 * them, {@code diaspora.fund}.
 */
public final class Kinds {

    /** Packages of the platform itself hold no records; not looking into them saves loading them. */
    private static final List<String> PLATFORM = List.of("http://www.eclipse.org/", "http:///org/eclipse/");

    private static final Map<String, EClass> OWN = in(ModelPackage.eINSTANCE).stream()
        .collect(Collectors.toUnmodifiableMap(type -> plain(kindOf(type)), Function.identity()));

    private Kinds() {
    }

    /** @return the name of the kind */
    public static String kindOf(EClass type) {
        String name = type.getName();
        String kind = Character.toLowerCase(name.charAt(0)) + name.substring(1);
        EPackage ePackage = type.getEPackage();
        return ePackage == null || ePackage == ModelPackage.eINSTANCE ? kind : ePackage.getNsPrefix() + "." + kind;
    }

    /** @return whether records of that class can be made */
    public static boolean isKind(EClass type) {
        return !type.isAbstract() && !type.isInterface() && ModelPackage.Literals.RECORD.isSuperTypeOf(type);
    }

    /**
     * @param kind a name as people write it: case, hyphens and underscores do not matter
     * @return the class; empty when no registered package has such a kind
     */
    public static Optional<EClass> classOf(String kind) {
        return classOf(kind, EPackage.Registry.INSTANCE);
    }

    /** As {@link #classOf(String)}, in the packages of that registry. */
    public static Optional<EClass> classOf(String kind, EPackage.Registry packages) {
        if (kind == null || kind.isEmpty()) {
            return Optional.empty();
        }
        String wanted = plain(kind);
        EClass own = OWN.get(wanted);
        return own != null ? Optional.of(own)
            : all(packages).stream().filter(type -> plain(kindOf(type)).equals(wanted)).findFirst();
    }

    /** @return the classes of all kinds: Sankofa's own in the order of the model, then the others by name */
    public static List<EClass> all() {
        return all(EPackage.Registry.INSTANCE);
    }

    /** As {@link #all()}, in the packages of that registry. */
    public static List<EClass> all(EPackage.Registry packages) {
        List<EClass> others = new ArrayList<>();
        for (String nsUri : List.copyOf(packages.keySet())) {
            if (!isPlatform(nsUri) && !nsUri.equals(ModelPackage.eNS_URI)) {
                EPackage ePackage = packages.getEPackage(nsUri);
                if (ePackage != null) {
                    others.addAll(in(ePackage));
                }
            }
        }
        others.sort(Comparator.comparing(Kinds::kindOf));
        List<EClass> kinds = new ArrayList<>(in(ModelPackage.eINSTANCE));
        kinds.addAll(others);
        return List.copyOf(kinds);
    }

    /**
     * @return whether the package is one of the platform's own: it holds no records, and some of them cannot even be
     *         loaded everywhere
     */
    public static boolean isPlatform(String nsUri) {
        return PLATFORM.stream().anyMatch(nsUri::startsWith);
    }

    private static List<EClass> in(EPackage ePackage) {
        List<EClass> kinds = new ArrayList<>();
        for (EClassifier classifier : ePackage.getEClassifiers()) {
            if (classifier instanceof EClass type && isKind(type)) {
                kinds.add(type);
            }
        }
        return kinds;
    }

    private static String plain(String kind) {
        return kind.replace("-", "").replace("_", "").toLowerCase(Locale.ROOT);
    }
}
